-- What the provider has told by itself, each once.
create table provider_event (
  provider text not null,
  id text not null,
  type text not null,
  order_id text,
  received_at timestamptz not null,
  -- Absent while it has not had its effect: the provider sends it again.
  handled_at timestamptz,
  primary key (provider, id)
);
