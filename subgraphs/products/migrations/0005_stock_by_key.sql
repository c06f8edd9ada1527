-- As before, but asks for the stock of each variant by its key: joined, the whole of it was read for each product while the
-- table was new and nobody had counted it.
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
    where w.product_id = p.id
 ) v
 cross join lateral (
   select 'BASE' as price_list, array_agg(distinct b.price_minor) as prices
     from variant_price b where b.product_id = p.id and b.position = 0
   union all
   select o.currency, array_agg(distinct o.price_minor) from variant_price o where o.product_id = p.id group by o.currency
 ) l;
