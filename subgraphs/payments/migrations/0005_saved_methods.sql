-- What a customer may pay with again: the provider's name for it, and nothing of the card.
create table saved_method (
  id text primary key,
  customer_id text not null,
  kind text not null check (kind in ('card', 'wallet')),
  token text not null,
  label text not null,
  -- What the provider calls the customer, where it keeps methods for customers only.
  provider_customer text,
  saved_at timestamptz not null,
  constraint saved_method_once unique (customer_id, token)
);
