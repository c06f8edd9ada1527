create table shop (
  id text primary key,
  slug text not null constraint shop_slug unique,
  name text not null,
  description text not null,
  owner_id text not null,
  status text not null check (status in ('registered', 'active', 'suspended')),
  suspension_reason text,
  commission_basis_points int not null check (commission_basis_points between 0 and 10000),
  version int not null,
  created_at timestamptz not null,
  constraint only_suspended_for_a_reason check ((status = 'suspended') = (suspension_reason is not null))
);
-- Ids sort by time, so lists read the newest first without another column.
create index shop_by_owner on shop (owner_id, id desc);
create index shop_by_status on shop (status, id desc);
