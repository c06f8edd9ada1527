create table voucher (
  id text primary key,
  owner_id text not null,
  title text not null,
  version int not null,
  created_at timestamptz not null
);
create index voucher_by_owner on voucher (owner_id, id desc);
