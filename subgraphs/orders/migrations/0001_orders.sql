create sequence order_number start 100001;

create table customer_order (
  id text primary key,
  number text not null unique,
  customer_id text not null,
  cart_id text not null,
  cart_version int not null,
  external_reference text,
  idempotency_key text not null,
  fingerprint text not null,
  payment_method jsonb not null,
  status text not null check (status in ('pending', 'confirmed', 'cancelled')),
  payment_status text not null
    check (payment_status in ('pending', 'authorised', 'paid', 'failed', 'partiallyRefunded', 'refunded')),
  cancel_reason text,
  currency text not null,
  total_minor bigint not null check (total_minor >= 0),
  refunded_minor bigint not null default 0 check (refunded_minor between 0 and total_minor),
  version int not null,
  placed_at timestamptz not null,
  constraint order_by_key unique (customer_id, idempotency_key),
  constraint order_by_reference unique (customer_id, external_reference)
);
-- One state of a cart is ordered once; after a cancellation it may be ordered again.
create unique index order_by_cart on customer_order (cart_id, cart_version) where status <> 'cancelled';
create index order_by_customer on customer_order (customer_id, placed_at desc, id desc);

create table order_line (
  order_id text not null references customer_order,
  position int not null,
  variant_id text not null,
  shop_id text not null,
  sku text not null,
  title text not null,
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  quantity int not null check (quantity > 0),
  total_minor bigint not null,
  refunded_quantity int not null default 0 check (refunded_quantity between 0 and quantity),
  primary key (order_id, position),
  constraint line_total check (total_minor = unit_price_minor * quantity)
);

create table saga (
  order_id text primary key references customer_order,
  kind text not null,
  state jsonb not null,
  version int not null,
  deadline timestamptz
);
create index saga_overdue on saga (deadline) where deadline is not null;

create table saga_journal (
  order_id text not null references saga,
  version int not null,
  state jsonb not null,
  cause text not null,
  at timestamptz not null,
  primary key (order_id, version)
);

create table refund (
  id text primary key,
  order_id text not null references customer_order,
  reference text not null,
  reason text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  status text not null check (status in ('requested', 'succeeded', 'failed')),
  lines jsonb not null,
  requested_at timestamptz not null,
  constraint refund_by_reference unique (order_id, reference)
);
