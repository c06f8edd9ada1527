-- One payment for an order.
create table payment (
  id text primary key,
  order_id text not null unique,
  customer_id text not null,
  method_kind text not null check (method_kind in ('card', 'wallet')),
  -- The provider's token; card numbers never reach us.
  method_token text not null,
  method_label text,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  authorised_minor bigint not null,
  captured_minor bigint not null,
  -- Asked of the provider and not answered yet: spoken for, so that refunds side by side cannot exceed what was captured.
  refunding_minor bigint not null check (refunding_minor >= 0),
  refunded_minor bigint not null check (refunded_minor >= 0),
  status text not null check (status in ('pending', 'actionRequired', 'authorised', 'captured', 'voided', 'failed')),
  authorisation_id text,
  action_url text,
  failed_step text check (failed_step in ('authorise', 'capture')),
  failure_reason text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint refunded_is_captured check (refunded_minor + refunding_minor <= captured_minor),
  constraint captured_is_authorised check (captured_minor <= authorised_minor and authorised_minor <= amount_minor),
  constraint failure_is_told check ((status = 'failed') = (failed_step is not null and failure_reason is not null))
);

create table refund (
  payment_id text not null references payment,
  id text not null,
  amount_minor bigint not null check (amount_minor > 0),
  reason text not null,
  status text not null check (status in ('pending', 'succeeded', 'failed')),
  failure_reason text,
  requested_at timestamptz not null,
  primary key (payment_id, id),
  check ((status = 'failed') = (failure_reason is not null))
);

-- What was asked of the provider, written before it is asked: whoever finds an open one after a crash asks the provider
-- what became of it.
create table attempt (
  key text primary key,
  order_id text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  outcome jsonb
);
create index attempt_open on attempt (started_at) where finished_at is null;

-- What the shops subgraph has told: the platform's share of each sale.
create table shop_commission (
  shop_id text primary key,
  basis_points int not null check (basis_points between 0 and 10000)
);

-- What a shop has earned with an order, and what refunds took back of it.
create table payout (
  order_id text not null,
  shop_id text not null,
  currency text not null,
  net_minor bigint not null,
  commission_minor bigint not null,
  reversed_net_minor bigint not null,
  reversed_commission_minor bigint not null,
  recorded_at timestamptz not null,
  primary key (order_id, shop_id),
  check (reversed_net_minor between 0 and net_minor),
  check (reversed_commission_minor between 0 and commission_minor)
);
create index payout_by_shop on payout (shop_id, recorded_at desc, order_id desc);
