-- What the sandbox tells by itself, until it has been heard as often as the customer's token says.
create table webhook (
  id text primary key,
  type text not null,
  order_id text not null,
  due_at timestamptz not null,
  times_left int not null,
  failures int not null default 0
);
create index webhook_due on webhook (due_at) where times_left > 0;
-- What customers pay with again.
create table kept_method (
  customer_id text not null,
  token text not null,
  primary key (customer_id, token)
);
