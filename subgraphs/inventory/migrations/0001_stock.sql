create table stock_level (
  variant_id text primary key,
  sku text not null,
  -- Null until the catalogue has told whose variant it is.
  shop_id text,
  on_hand bigint not null default 0 check (on_hand <= 1000000000),
  reserved bigint not null default 0,
  constraint never_oversold check (0 <= reserved and reserved <= on_hand)
);

create table reservation (
  id text primary key,
  order_id text not null unique,
  status text not null check (status in ('active', 'held', 'committed', 'released')),
  -- Null for an order that never held anything.
  expires_at timestamptz,
  release_reason text check (release_reason in ('cancelled', 'expired', 'nothingHeld')),
  -- What was missing when stock was asked for, so that asking again is answered as the first time.
  shortages jsonb not null default '[]',
  created_at timestamptz not null default now(),
  constraint released_for_a_reason check ((status = 'released') = (release_reason is not null)),
  constraint lives_for_a_time check (status = 'released' or expires_at is not null)
);
create index reservation_due on reservation (expires_at) where status = 'active';

create table reservation_line (
  reservation_id text not null references reservation,
  variant_id text not null references stock_level,
  quantity bigint not null check (quantity > 0),
  primary key (reservation_id, variant_id)
);

-- Every unit that ever came or went: on_hand is the sum of a variant's movements.
create table stock_movement (
  id text primary key,
  variant_id text not null references stock_level,
  quantity bigint not null check (quantity <> 0),
  reason text not null check (reason in ('RECEIPT', 'ADJUSTMENT', 'SALE', 'RETURN')),
  -- What makes it count once: the delivery note of a receipt, the order of a sale.
  reference text,
  order_id text,
  moved_at timestamptz not null default now(),
  moved_by text,
  constraint movement_counts_once unique (variant_id, reason, reference)
);
create index movement_by_variant on stock_movement (variant_id, id desc);
create index movement_by_order on stock_movement (order_id, variant_id) where order_id is not null;

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
  raise exception 'stock movements are never changed or removed; add one that corrects' using errcode = '55000';
end $$;
create trigger stock_movement_is_append_only before update or delete or truncate on stock_movement
  for each statement execute function refuse_to_rewrite_history();
