create table voucher (
  id text primary key,
  -- In upper case.
  code text not null constraint voucher_code unique check (code ~ '^[A-Z0-9-]{3,40}$'),
  -- Null for the marketplace's own.
  shop_id text,
  value jsonb not null,
  minimum_spend jsonb,
  starts_at timestamptz not null,
  ends_at timestamptz,
  scope jsonb not null,
  usage_limit int check (usage_limit > 0),
  usage_limit_per_customer int check (usage_limit_per_customer > 0),
  is_active boolean not null,
  -- Uses that are set aside or made. May be above a limit that was lowered later, never above the one of its time.
  times_used int not null default 0 check (times_used >= 0),
  version int not null,
  created_at timestamptz not null
);
create index voucher_by_shop on voucher (shop_id, id desc);
create index voucher_by_activity on voucher (is_active, id desc);

-- How many uses of a voucher a customer has that count. Written only by who has locked the voucher.
create table customer_uses (
  voucher_id text not null references voucher,
  customer_id text not null,
  times_used int not null check (times_used >= 0),
  primary key (voucher_id, customer_id)
);

-- What an order has of a voucher; of one that never was, for an order that asked for it.
create table voucher_use (
  id text primary key,
  order_id text not null constraint use_of_order unique,
  status text not null check (status in ('reserved', 'held', 'redeemed', 'rejected', 'released')),
  voucher_id text,
  customer_id text,
  discount jsonb,
  expires_at timestamptz,
  reason text,
  created_at timestamptz not null default now(),
  redeemed_at timestamptz,
  constraint counts_for_somebody
    check (status in ('rejected', 'released') or num_nonnulls(voucher_id, customer_id, discount) = 3),
  constraint ends_for_a_reason check ((status in ('rejected', 'released')) = (reason is not null)),
  constraint lives_for_a_time check (status not in ('reserved', 'held') or expires_at is not null),
  constraint redeemed_at_a_time check ((status = 'redeemed') = (redeemed_at is not null))
);
create index use_due on voucher_use (expires_at) where status = 'reserved';
create index redemption_by_voucher on voucher_use (voucher_id, id desc) where status = 'redeemed';

-- One voucher a cart.
create table cart_voucher (
  cart_id text primary key,
  owner_id text not null,
  voucher_id text not null references voucher,
  applied_at timestamptz not null default clock_timestamp()
);
create index cart_voucher_by_owner on cart_voucher (owner_id);
create index cart_voucher_by_age on cart_voucher (applied_at);

-- Wrong codes that somebody has named in a window of time.
create table wrong_codes (
  principal text primary key,
  attempts int not null,
  window_ends_at timestamptz not null
);
create index wrong_codes_by_age on wrong_codes (window_ends_at);
