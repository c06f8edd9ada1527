-- Payments that a person has a hand in: money that no provider takes, and payments that are held for review.
alter table payment
  drop constraint payment_method_kind_check,
  drop constraint payment_status_check,
  alter column method_token drop not null,
  -- Why a person must look at it.
  add column held_reason text check (held_reason in ('velocity', 'amount', 'country')),
  -- What the bank or the carrier calls the money that was received.
  add column receipt_reference text,
  add constraint payment_method_kind_check
    check (method_kind in ('card', 'wallet', 'bankTransfer', 'cashOnDelivery')),
  add constraint payment_status_check check (
    status in ('pending', 'held', 'awaitingMoney', 'actionRequired', 'authorised', 'captured', 'voided', 'failed')
  ),
  add constraint token_is_a_providers check ((method_kind in ('card', 'wallet')) = (method_token is not null)),
  add constraint hold_is_told check ((status = 'held') = (held_reason is not null));

create index payment_by_customer on payment (customer_id, created_at);
-- What support has to do.
create index payment_held on payment (created_at, id) where status = 'held';
create index payment_awaiting_money on payment (created_at, id) where status = 'awaitingMoney';
create index payment_owing_refund on payment (created_at, id)
  where method_kind in ('bankTransfer', 'cashOnDelivery') and refunding_minor > 0;

-- Whose sales a refund gives back: a list of {shopId, minorUnits}.
alter table refund add column shops jsonb;

-- The cash book: money that came or went without a provider, as a person has recorded it.
create table receipt (
  order_id text not null,
  kind text not null check (kind in ('received', 'paidBack')),
  -- The refund that was paid back; empty for what was received.
  refund_id text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  reference text not null,
  recorded_at timestamptz not null,
  primary key (order_id, kind, refund_id)
);

-- When an open attempt was last looked at, so that some which stay open do not keep the others waiting.
alter table attempt add column tried_at timestamptz;
drop index attempt_open;
create index attempt_open on attempt (coalesce(tried_at, started_at)) where finished_at is null;
create index attempt_open_by_order on attempt (order_id) where finished_at is null;
