-- Scopes of a role that were set in place of the defaults, which the code has; null where the defaults count again.
create table role (
  name text primary key check (name in ('guest', 'customer', 'staff', 'vendor', 'support', 'admin')),
  scopes text[],
  version int not null check (version > 0)
);

alter table account drop constraint account_roles_check;
alter table account add constraint account_roles_check
  check (roles <@ array['customer', 'staff', 'vendor', 'support', 'admin']);

-- Who joined before the shops told as what, or where the version before still runs, may do what they could.
alter table membership add column role text not null default 'owner' check (role in ('owner', 'manager', 'staff'));

-- For forgetting them: nobody needs one for longer than an access token is good.
create index outbox_revocations on outbox (created_at) where envelope ->> 'type' = 'access.revoked';

alter table partner
  -- Addresses and networks from which its keys are good at most; null for any.
  add column allowed_ips text[],
  -- The version before writes none.
  add column version int not null default 1;
