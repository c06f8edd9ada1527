-- How orders go on after the checkout: what is sent, arrives, comes back and is cancelled, and what of it people are told.

alter table customer_order
  drop constraint customer_order_status_check,
  add constraint order_status check (status in ('pending', 'confirmed', 'completed', 'cancelled')),
  -- Follows from the parts; kept for lists.
  add column fulfilment text not null default 'unfulfilled'
    check (fulfilment in ('unfulfilled', 'partiallyFulfilled', 'fulfilled', 'delivered')),
  -- What is personal in it is gone, as its customer is.
  add column is_erased boolean not null default false;
create index order_by_time on customer_order (placed_at desc, id desc);
create index order_by_status on customer_order (status, placed_at desc, id desc);
create index order_by_payment_status on customer_order (payment_status, placed_at desc, id desc);
create index order_by_fulfilment on customer_order (fulfilment, placed_at desc, id desc);
create index saga_needing_attention on saga (order_id) where kind = 'needsAttention';

alter table order_line
  -- Units that the customer wants to send back, and that the shop has not received yet.
  add column returning_quantity int not null default 0 check (returning_quantity between 0 and quantity);

alter table shop_order
  add column carrier text,
  add column tracking_number text,
  add column shipped_at timestamptz,
  add column delivered_at timestamptz;
create index shop_order_by_order on shop_order (order_id);

create table order_return (
  id text primary key,
  order_id text not null references customer_order,
  shop_order_id text not null references shop_order,
  status text not null check (status in ('requested', 'approved', 'rejected', 'received')),
  -- In the customer's words: personal.
  reason text not null,
  rejection text,
  lines jsonb not null,
  requested_at timestamptz not null,
  decided_at timestamptz,
  received_at timestamptz,
  version int not null
);
create index order_return_by_order on order_return (order_id, requested_at, id);

-- What has happened to an order, as its customer is told.
create table order_event (
  position bigint generated always as identity primary key,
  order_id text not null references customer_order,
  type text not null,
  at timestamptz not null,
  -- Without what is personal, but for `note`.
  details jsonb not null
);
create index order_event_by_order on order_event (order_id, position);

-- Of what was ordered before, as far as the journal tells.
insert into order_event (order_id, type, at, details)
select order_id, type, at, '{}'
  from (select id as order_id, 'placed' as type, placed_at as at, 0 as version from customer_order
        union all
        select order_id, 'paid', at, version from saga_journal where cause = 'captured'
        union all
        select order_id, state ->> 'kind', at, version from saga_journal where state ->> 'kind' = 'cancelled'
        union all
        select order_id, 'confirmed', at, version from saga_journal where state ->> 'kind' in ('completed', 'awaitingMoney')
                                                                     and cause <> 'captured') as told
 order by at, version;

-- Whose addresses are erased as soon as their orders have come to an end.
create table forgotten_customer (
  customer_id text primary key,
  since timestamptz not null default now()
);
create index order_not_erased on customer_order (customer_id) where not is_erased;
