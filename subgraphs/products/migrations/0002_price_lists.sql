alter table product add column tax_class text not null default 'STANDARD'
  check (tax_class in ('STANDARD', 'REDUCED', 'ZERO'));
alter table product alter column tax_class drop default;

-- What a variant costs in each currency in which it is sold; position 0 is the base price.
create table variant_price (
  variant_id text not null,
  product_id text not null references product,
  currency text not null,
  price_minor bigint not null check (price_minor >= 0),
  position int not null,
  primary key (variant_id, currency)
);
create index variant_price_by_product on variant_price (product_id, currency, price_minor);

insert into variant_price (variant_id, product_id, currency, price_minor, position)
select id, product_id, currency, price_minor, 0 from variant;
alter table variant drop column price_minor, drop column currency;

alter table price_change
  -- Set: from then on the variant was not sold in the currency. The price is the last one.
  add column is_removal boolean not null default false,
  drop constraint price_change_pkey,
  add primary key (variant_id, currency, changed_at);
create index price_change_newest on price_change (variant_id, changed_at desc);
