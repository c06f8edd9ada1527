-- Who is gone: nothing of theirs is kept that comes later.
create table forgotten_customer (
  customer_id text primary key,
  since timestamptz not null
);
