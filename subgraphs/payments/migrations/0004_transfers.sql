-- What shops have earned is sent to them.
create table transfer (
  id text primary key,
  run_id text not null,
  shop_id text not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  created_at timestamptz not null
);
create index transfer_by_shop on transfer (shop_id, created_at desc, id desc);
create index transfer_by_run on transfer (run_id, id);

alter table payout
  -- How much of it transfers have dealt with.
  add column settled_minor bigint not null default 0,
  -- What the shop is still to get; below zero when a refund came after the transfer.
  add column unsettled_minor bigint generated always as (net_minor - reversed_net_minor - settled_minor) stored;
create index payout_open on payout (shop_id, currency) where unsettled_minor <> 0;

-- What could not be shared out yet, because a shop's commission was not known.
create table postponed_payout (
  order_id text not null,
  shop_id text not null,
  amount_minor bigint not null,
  currency text not null,
  postponed_at timestamptz not null,
  primary key (order_id, shop_id)
);

-- An entry is about an order or about a transfer.
alter table ledger_entry
  drop constraint ledger_entry_kind_check,
  alter column order_id drop not null,
  add constraint ledger_entry_kind_check check (kind in ('capture', 'payout', 'refund', 'payoutReversal', 'transfer')),
  add constraint transfer_has_no_order check ((kind = 'transfer') = (order_id is null));
create unique index ledger_transfer_once on ledger_entry (reference) where kind = 'transfer';
