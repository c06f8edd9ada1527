-- Scopes of a role that were set in place of the defaults, which the code has; null where the defaults count again.
create table role (
  name text primary key check (name in ('guest', 'customer', 'staff', 'vendor', 'support', 'admin')),
  scopes text[],
  version int not null check (version > 0)
);

alter table account drop constraint account_roles_check;
alter table account add constraint account_roles_check
  check (roles <@ array['customer', 'staff', 'vendor', 'support', 'admin']);

-- Who joined before the shops told as what keeps what they had.
alter table membership add column role text not null default 'owner' check (role in ('owner', 'manager', 'staff'));
alter table membership alter column role drop default;

-- For forgetting them: nobody needs one for longer than an access token is good.
create index outbox_revocations on outbox (created_at) where envelope ->> 'type' = 'access.revoked';

alter table partner
  -- Addresses and networks from which its keys are good at most; null for any.
  add column allowed_ips text[],
  add column version int not null default 1;
alter table partner alter column version drop default;
