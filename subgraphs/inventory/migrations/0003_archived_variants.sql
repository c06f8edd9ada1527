-- Off sale for good, as the catalogue has told: nobody wants to hear that it runs low.
alter table stock_level add column is_archived boolean not null default false;
