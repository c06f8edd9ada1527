-- What every service with a PostgreSQL store needs to exchange messages without losing or doubling any.

-- Messages to be sent, written in the transaction of the change that they tell of. Rows stay after sending: read
-- models rebuild from them.
create table outbox (
  position bigint generated always as identity primary key,
  id text not null unique,
  topic text not null,
  subject text not null,
  envelope jsonb not null,
  created_at timestamptz not null default now(),
  published_at timestamptz
);
create index outbox_unpublished on outbox (position) where published_at is null;

-- Messages that have had their effect, written in the transaction of that effect.
create table inbox (
  consumer text not null,
  message_id text not null,
  received_at timestamptz not null default now(),
  primary key (consumer, message_id)
);

-- Answers to requests that carry an idempotency key.
create table idempotency (
  principal text not null,
  operation text not null,
  key text not null,
  fingerprint text not null,
  answer jsonb not null,
  created_at timestamptz not null default now(),
  primary key (principal, operation, key)
);
create index idempotency_age on idempotency (created_at);
