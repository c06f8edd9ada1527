-- What the systems of partners run by its id: each text is kept as it was sent in, and judged by the gateway.
create table partner_operation (
  partner_id text not null references partner,
  -- The SHA-256 of the body.
  id text not null,
  -- In the order in which they came.
  position bigint generated always as identity,
  name text not null,
  kind text not null check (kind in ('query', 'mutation', 'subscription', 'unknown')),
  body text not null,
  -- The SHA-256 of the body without its formatting; null where it does not parse.
  digest text,
  cost bigint,
  fields text[] not null,
  errors text[] not null,
  state text not null check (state in ('pending', 'approved', 'rejected')),
  uploaded_at timestamptz not null,
  decided_at timestamptz,
  primary key (partner_id, id)
);
create unique index partner_operation_by_position on partner_operation (partner_id, position);
create index partner_operation_by_id on partner_operation (id);
create index partner_operation_by_digest on partner_operation (digest);
