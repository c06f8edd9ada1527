insert into audit (action, subject, details, by_subject, recorded_at)
  select action, user_id, details, actor, at from audit_before order by position;
drop table audit_before;
drop function refuse_change();

-- An account may sign in through an OpenID provider alone, and what is left of a deleted one has neither.
alter table account
  alter column email drop not null,
  alter column password_hash drop not null,
  add column status text not null default 'active' check (status in ('active', 'suspended', 'deleted')),
  add constraint account_of_somebody check (status = 'deleted' or email is not null);
create index account_admins on account (id) where 'admin' = any (roles);

-- A guest has a session and no account.
alter table session rename column user_id to subject;
alter table session drop constraint session_user_id_fkey;
alter table session drop constraint session_end_reason_check;
alter table session add constraint session_end_reason_check check (end_reason in
  ('signedOut', 'signedOutEverywhere', 'tokenReused', 'passwordChanged', 'suspended'));

-- Sign-ups whose address is not verified yet. Several may wait for one address: who reads the mail decides which counts.
create table sign_up (
  -- Of the account that it becomes.
  id text primary key,
  token_digest bytea not null unique,
  email text not null,
  password_hash text not null,
  display_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_up_by_email on sign_up (email, created_at desc);
create index sign_up_expiry on sign_up (expires_at);

-- Links that were sent to somebody, each good once. Without an account for addresses that have none: asking for a link
-- costs the same for all.
create table account_link (
  token_digest bytea primary key,
  purpose text not null check (purpose in ('resetPassword', 'changeEmail')),
  user_id text references account on delete cascade,
  -- The address that the account is to have.
  email text,
  expires_at timestamptz not null,
  check ((purpose = 'changeEmail') = (email is not null))
);
create index account_link_by_user on account_link (user_id);
create index account_link_expiry on account_link (expires_at);

-- How often something was done in the window under way. The key is a digest.
create table use_count (
  key bytea primary key,
  uses int not null,
  window_ends_at timestamptz not null
);
create index use_count_expiry on use_count (window_ends_at);

-- Who an OpenID provider says that somebody is.
create table identity (
  issuer text not null,
  subject text not null,
  user_id text not null references account on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index identity_by_user on identity (user_id);

-- Sign-ins that are under way at a provider. What proves that one was begun here is derived from the handle, which the
-- client alone has.
create table openid_sign_in (
  handle_digest bytea primary key,
  provider text not null,
  redirect_uri text not null,
  expires_at timestamptz not null
);
create index openid_sign_in_expiry on openid_sign_in (expires_at);

create table partner (
  id text primary key,
  name text not null,
  contact_email text not null,
  status text not null check (status in ('active', 'suspended')),
  created_at timestamptz not null
);

create table api_key (
  id text primary key,
  partner_id text not null references partner,
  name text not null,
  -- What a key begins with, for people and for finding it; the rest is a secret of which the digest alone is kept.
  prefix text not null unique,
  secret_digest bytea not null,
  scopes text[] not null,
  quota_requests int not null check (quota_requests > 0),
  quota_cost int not null check (quota_cost > 0),
  quota_window_seconds int not null check (quota_window_seconds > 0),
  -- Names of persisted operations; null for any operation.
  allowed_operations text[],
  -- Addresses and networks; null for any.
  allowed_ips text[],
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  version int not null
);
create index api_key_of_partner on api_key (partner_id, id);

-- Keys of access tokens that replicas share where none are configured. A key is published before it signs, and for as
-- long as what it has signed lives.
create table token_key (
  kid text primary key,
  -- As JSON, or encrypted where a secret is configured.
  private_jwk text not null,
  signs_from timestamptz not null,
  published_until timestamptz
);
insert into token_key (kid, private_jwk, signs_from)
  select 'first', private_jwk::text, now() from signing_key;
drop table signing_key;
