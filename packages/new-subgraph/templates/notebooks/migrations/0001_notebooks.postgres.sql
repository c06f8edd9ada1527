create table notebook (
  id text primary key,
  owner_id text not null,
  title text not null,
  version int not null,
  created_at timestamptz not null
);
create index notebook_by_owner on notebook (owner_id, id desc);
