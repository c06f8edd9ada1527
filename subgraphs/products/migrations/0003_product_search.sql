alter table product drop column search, drop column search_text, drop column lowest_price, drop column currency;

-- Ids from the root to the category itself. Categories never move.
alter table category add column ancestry text[];
update category c set ancestry = (
  select array_agg(a.id order by length(a.path)) from category a
   where a.path = c.path or starts_with(c.path, a.path || ' > '));
alter table category alter column ancestry set not null;
create index category_by_parent on category (parent_id, name);

-- What inventory has told: units that may be sold.
create table variant_stock (
  variant_id text primary key,
  available bigint not null
);

-- What reviews have told of a product.
create table product_rating (
  product_id text primary key,
  review_count int not null check (review_count >= 0),
  rating_sum int not null check (rating_sum >= 0)
);

-- Which generation of a read model is read, and which one is being filled beside it.
create table projection (
  name text primary key,
  live int not null,
  building int
);
insert into projection (name, live) values ('product-search', 1);

-- What is searched: a product once for each list of prices that it has, one by currency and the base prices as 'BASE'.
create table product_search (
  generation int not null,
  product_id text not null,
  price_list text not null,
  shop_id text not null,
  status text not null,
  title text not null,
  category_ids text[] not null,
  search tsvector not null,
  lowest_price bigint not null,
  -- Each price of a variant once, the lowest first.
  prices bigint[] not null,
  is_in_stock boolean not null,
  review_count int not null,
  rating_sum int not null,
  created_at timestamptz not null,
  primary key (generation, product_id, price_list)
);
create index product_search_words on product_search using gin (search);
create index product_search_by_category on product_search using gin (category_ids);
create index product_search_newest on product_search (generation, price_list, status, created_at desc, product_id desc);
create index product_search_by_title on product_search (generation, price_list, status, title, product_id);
create index product_search_by_price on product_search (generation, price_list, status, lowest_price, product_id);
create index product_search_by_shop on product_search (generation, price_list, shop_id, created_at desc, product_id desc);

-- The definition of the read model: what its rows must be at any moment.
create view product_search_source as
select p.id as product_id, l.price_list, p.shop_id, p.status, p.title, coalesce(c.ancestry, '{}') as category_ids,
       v.search, l.prices[1] as lowest_price, l.prices, v.is_in_stock, coalesce(r.review_count, 0) as review_count,
       coalesce(r.rating_sum, 0) as rating_sum, p.created_at
  from product p
  left join category c on c.id = p.category_id
  left join product_rating r on r.product_id = p.id
 cross join lateral (
   select coalesce(bool_or(s.available > 0), false) as is_in_stock,
          setweight(to_tsvector('english', p.title), 'A')
            || setweight(to_tsvector('english', concat_ws(' ', c.path, string_agg(w.sku, ' ' order by w.position), p.description)), 'C')
            as search
     from variant w left join variant_stock s on s.variant_id = w.id
    where w.product_id = p.id
 ) v
 cross join lateral (
   select 'BASE' as price_list, array_agg(distinct b.price_minor) as prices
     from variant_price b where b.product_id = p.id and b.position = 0
   union all
   select o.currency, array_agg(distinct o.price_minor) from variant_price o where o.product_id = p.id group by o.currency
 ) l;

insert into product_search select 1, s.* from product_search_source s;
