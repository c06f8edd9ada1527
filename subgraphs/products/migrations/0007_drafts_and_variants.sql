alter table product drop constraint product_status_check;
alter table product add constraint product_status_check check (status in ('draft', 'active', 'archived'));
-- When customers could see it for the first time. Null: they never could.
alter table product add column published_at timestamptz;
update product set published_at = created_at;

-- Off sale for good, while its product goes on. The SKU stays taken.
alter table variant add column is_archived boolean not null default false;

-- Of one SKU that is asked for in all shops, those of the first shops are answered.
create index variant_by_sku_and_shop on variant (sku, shop_id);
drop index variant_by_sku;

-- As before, without archived variants.
create or replace view product_search_source as
select p.id as product_id, l.price_list, p.shop_id, p.status, p.title, coalesce(c.ancestry, '{}') as category_ids,
       v.search, l.prices[1] as lowest_price, l.prices, v.is_in_stock, coalesce(r.review_count, 0) as review_count,
       coalesce(r.rating_sum, 0) as rating_sum, p.created_at
  from product p
  left join category c on c.id = p.category_id
  left join product_rating r on r.product_id = p.id
 cross join lateral (
   select coalesce(bool_or((select s.available > 0 from variant_stock s where s.variant_id = w.id)), false) as is_in_stock,
          setweight(to_tsvector('english', p.title), 'A')
            || setweight(to_tsvector('english', concat_ws(' ', c.path, string_agg(w.sku, ' ' order by w.position), p.description)), 'C')
            as search
     from variant w
    where w.product_id = p.id and not w.is_archived
 ) v
 cross join lateral (
   select 'BASE' as price_list, array_agg(distinct b.price_minor) as prices
     from variant_price b join variant w on w.id = b.variant_id
    where b.product_id = p.id and b.position = 0 and not w.is_archived
   union all
   select o.currency, array_agg(distinct o.price_minor)
     from variant_price o join variant w on w.id = o.variant_id
    where o.product_id = p.id and not w.is_archived group by o.currency
 ) l;
