-- The currency in which a cart is priced; null: each variant has its base price.
alter table cart_backup add column currency text;
