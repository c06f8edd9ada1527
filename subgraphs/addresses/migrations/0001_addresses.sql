create table address (
  id text primary key,
  owner_id text not null,
  title text not null,
  version int not null,
  created_at timestamptz not null
);
create index address_by_owner on address (owner_id, id desc);
