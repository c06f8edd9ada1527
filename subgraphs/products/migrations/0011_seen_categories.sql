-- In which categories there is something to be seen.
create index product_seen_by_category on product (category_id) where published_at is not null;
