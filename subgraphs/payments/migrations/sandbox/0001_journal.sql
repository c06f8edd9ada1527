-- The sandbox provider's own books. A real provider keeps its own far away, so nothing here is ever joined with ours.

-- Every request that arrived, answered or not.
create table request (
  position bigint generated always as identity primary key,
  key text not null,
  received_at timestamptz not null default now()
);
create index request_by_key on request (key);

-- What was done under each key, written before it is answered.
create table operation (
  key text primary key,
  kind text not null check (kind in ('authorise', 'confirm', 'capture', 'void', 'refund')),
  order_id text not null,
  authorisation_id text not null,
  token text not null,
  amount_minor bigint not null,
  currency text not null,
  result text not null check (result in ('succeeded', 'actionRequired', 'refused')),
  reason text,
  done_at timestamptz not null default now(),
  check ((result = 'refused') = (reason is not null))
);
create index operation_by_authorisation on operation (authorisation_id);
create index operation_by_order on operation (order_id);
-- An authorisation ends once.
create unique index operation_ends_authorisation on operation (authorisation_id)
  where kind in ('capture', 'void') and result = 'succeeded';
