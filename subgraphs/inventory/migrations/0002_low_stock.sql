-- Fewer available units than this are low; null: nobody asked to be told.
alter table stock_level add column low_stock_threshold int check (low_stock_threshold between 1 and 1000000);

-- Without the amounts, which change with every sale: an index on them would have to be written with each.
create index stock_level_watched on stock_level (shop_id, variant_id) where low_stock_threshold is not null;
