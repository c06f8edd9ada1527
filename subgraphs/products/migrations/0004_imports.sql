-- A file that is being imported, or was.
create table import (
  id text primary key,
  started_by text not null,
  policy text not null check (policy in ('REJECT_ALL', 'REJECT_FAILED_ROWS')),
  file_name text not null,
  status text not null check (status in ('STAGING', 'APPLYING', 'COMPLETED', 'REJECTED', 'CANCELLED')),
  began_at timestamptz not null,
  ended_at timestamptz
);
create index import_applying on import (id) where status = 'APPLYING';
create index import_by_age on import (began_at);

create table import_row (
  import_id text not null references import,
  row int not null,
  shop_id text,
  sku text,
  -- The row as it was sent; absent where the sender could not read it.
  content jsonb,
  -- Absent until it is applied.
  outcome text check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
  reason text,
  primary key (import_id, row)
);
-- Earlier rows of the same SKU.
create index import_row_by_sku on import_row (import_id, shop_id, sku, row);
create index import_row_waiting on import_row (import_id, row) where outcome is null;
create index import_row_rejected on import_row (import_id, row) where outcome = 'REJECTED';
