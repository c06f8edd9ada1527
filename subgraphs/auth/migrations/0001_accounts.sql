create table account (
  id text primary key,
  -- In canonical form, so that uniqueness means one account per mailbox as people write it.
  email text not null constraint account_email unique,
  password_hash text not null,
  roles text[] not null check (roles <@ array['customer', 'vendor', 'support', 'admin']),
  created_at timestamptz not null
);

-- Who belongs to which shop, as the shops subgraph has told.
create table membership (
  user_id text not null references account,
  shop_id text not null,
  joined_at timestamptz not null,
  primary key (user_id, shop_id)
);

-- A sign-in, and the family of refresh tokens that stem from it.
create table session (
  id text primary key,
  user_id text not null references account,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('signedOut', 'signedOutEverywhere', 'tokenReused')),
  check ((ended_at is null) = (end_reason is null))
);
create index session_live on session (user_id, last_used_at desc) where ended_at is null;
create index session_expiry on session (expires_at);

-- Only digests: whoever reads this table cannot sign in with it.
create table refresh_token (
  token_digest bytea primary key,
  session_id text not null references session on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index refresh_token_one_unused on refresh_token (session_id) where used_at is null;
create index refresh_token_by_session on refresh_token (session_id);
create index refresh_token_expiry on refresh_token (expires_at);

-- Failed sign-ins in the window under way, per e-mail address whether it has an account or not. The key is a digest,
-- because people also type passwords into the wrong field.
create table sign_in_failures (
  key bytea primary key,
  failures int not null check (failures >= 0),
  window_ends_at timestamptz not null
);
create index sign_in_failures_expiry on sign_in_failures (window_ends_at);

-- One key that replicas share where none is configured; never in production.
create table signing_key (
  id int primary key check (id = 1),
  private_jwk jsonb not null
);

create table audit (
  position bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  action text not null check (action in ('grantRole', 'revokeRole', 'signOutEverywhere')),
  user_id text not null,
  details jsonb not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name;
end
$$;
create trigger audit_append_only before update or delete on audit
  for each row execute function refuse_change();
create trigger audit_no_truncate before truncate on audit
  for each statement execute function refuse_change();
