-- What the shops subgraph has told: whose products may be bought.
create table shop (
  id text primary key,
  status text not null check (status in ('registered', 'active', 'suspended'))
);

create table category (
  id text primary key,
  parent_id text references category,
  name text not null,
  path text not null unique
);

create table product (
  id text primary key,
  shop_id text not null,
  slug text not null constraint product_slug unique,
  title text not null,
  description text not null,
  category_id text references category,
  status text not null check (status in ('active', 'archived')),
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Kept with the product, because category and SKUs are part of what people search for.
  search_text text not null,
  search tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', search_text), 'C')
  ) stored,
  lowest_price bigint not null,
  currency text not null
);
create index product_search on product using gin (search);
create index product_by_shop on product (shop_id, created_at desc, id);
create index product_by_category on product (category_id, created_at desc, id);
create index product_newest on product (status, created_at desc, id desc);
create index product_by_title on product (status, title, id);
create index product_by_price on product (status, currency, lowest_price, id);

create table variant (
  id text primary key,
  product_id text not null references product,
  shop_id text not null,
  position int not null,
  sku text not null,
  title text,
  options jsonb not null default '[]',
  price_minor bigint not null check (price_minor >= 0),
  currency text not null,
  constraint variant_sku unique (shop_id, sku)
);
create index variant_by_product on variant (product_id, position);
create index variant_by_sku on variant (sku);

-- References no variant: a price is remembered in the statement before its variant is written.
create table price_change (
  variant_id text not null,
  changed_at timestamptz not null,
  price_minor bigint not null,
  currency text not null,
  changed_by text,
  primary key (variant_id, changed_at)
);
