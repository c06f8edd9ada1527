alter table shop
  add column rejection_reason text,
  drop constraint shop_status_check,
  add constraint shop_status_check check (status in ('registered', 'in_review', 'active', 'suspended', 'rejected')),
  add constraint only_rejected_for_a_reason check ((status = 'rejected') = (rejection_reason is not null));

-- Between a shop and the marketplace.
create table shop_verification (
  shop_id text primary key references shop (id),
  legal_name text not null,
  country text not null,
  registration_number text,
  vat_id text,
  requested_at timestamptz not null,
  constraint known_to_an_authority check (registration_number is not null or vat_id is not null)
);

-- Whoever was asked to work for a shop, and has not joined while joined_at is null. Its owner is in the shop's own row.
create table shop_member (
  shop_id text not null references shop (id),
  user_id text not null,
  role text not null check (role in ('manager', 'staff')),
  invited_at timestamptz not null,
  joined_at timestamptz,
  primary key (shop_id, user_id)
);
create index shop_member_by_user on shop_member (user_id, shop_id desc);

create view shop_person as
  select id as shop_id, owner_id as user_id, 'owner' as role, created_at as invited_at, created_at as joined_at from shop
  union all
  select shop_id, user_id, role, invited_at, joined_at from shop_member;
