-- Copies of the carts, which live in Redis; read only when Redis has lost one.
create table cart_backup (
  customer_id text primary key,
  id text not null,
  version int not null,
  lines jsonb not null,
  settled_orders jsonb not null,
  updated_at timestamptz not null
);
