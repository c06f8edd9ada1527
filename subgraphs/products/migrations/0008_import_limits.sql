-- How much of it waits to be applied. A row that is sent again counts once.
alter table import add column staged_rows int not null default 0, add column staged_bytes bigint not null default 0;
alter table import_row add column bytes int not null default 0;
update import i set staged_rows = r.rows
  from (select import_id, count(*)::int as rows from import_row group by import_id) r where r.import_id = i.id;

-- Whose products its rows are.
create table import_shop (
  import_id text not null references import,
  shop_id text not null,
  primary key (import_id, shop_id)
);
create index import_shop_by_shop on import_shop (shop_id, import_id);
insert into import_shop select distinct import_id, shop_id from import_row where shop_id is not null;

create index import_open on import (started_by, id) where status in ('STAGING', 'APPLYING');
