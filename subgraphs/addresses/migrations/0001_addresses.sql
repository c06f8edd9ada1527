-- One row a person: the lock under which their addresses change, and the memory that they are gone.
create table address_book (
  owner_id text primary key,
  is_closed boolean not null default false
);

create table address (
  id text primary key,
  owner_id text not null references address_book (owner_id),
  recipient_name text not null,
  company text,
  lines text[] not null,
  city text not null,
  region text,
  postal_code text,
  country text not null,
  phone text,
  is_default_for_shipping boolean not null,
  is_default_for_billing boolean not null,
  version int not null,
  created_at timestamptz not null
);
create index address_by_owner on address (owner_id, id desc);
create unique index default_for_shipping on address (owner_id) where is_default_for_shipping;
create unique index default_for_billing on address (owner_id) where is_default_for_billing;
