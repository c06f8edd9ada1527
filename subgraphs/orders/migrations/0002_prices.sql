-- Discounts, taxes and shipping. What was ordered before has neither: its total is what the goods cost.

-- What the customer pays for a line follows from the rest, so that it cannot disagree with it.
alter table order_line
  add column discount_minor bigint not null default 0,
  add column tax_rate int not null default 0 check (tax_rate between 0 and 10000),
  add column tax_minor bigint not null default 0 check (tax_minor >= 0),
  add column is_tax_included boolean not null default true,
  add column charged_minor bigint not null generated always as
    (total_minor - discount_minor + case when is_tax_included then 0 else tax_minor end) stored,
  add column refunded_minor bigint not null default 0,
  add constraint line_discount check (discount_minor between 0 and total_minor);
update order_line set refunded_minor = unit_price_minor * refunded_quantity where refunded_quantity > 0;
alter table order_line add constraint line_refunded check (refunded_minor between 0 and charged_minor);

alter table customer_order
  add column subtotal_minor bigint,
  add column discount_minor bigint not null default 0 check (discount_minor >= 0),
  add column shipping_minor bigint not null default 0 check (shipping_minor >= 0),
  add column tax_minor bigint not null default 0 check (tax_minor >= 0),
  -- Whose taxes apply.
  add column country text,
  -- Where it is sent to, as the address was then: personal data.
  add column shipping_address jsonb,
  add column voucher_id text,
  add column voucher_code text;
update customer_order set subtotal_minor = total_minor;
alter table customer_order alter column subtotal_minor set not null;

create table shop_order (
  id text primary key,
  order_id text not null references customer_order,
  shop_id text not null,
  subtotal_minor bigint not null check (subtotal_minor >= 0),
  discount_minor bigint not null default 0 check (discount_minor >= 0),
  tax_minor bigint not null default 0 check (tax_minor >= 0),
  total_minor bigint not null check (total_minor >= 0),
  -- Absent where the customer collects the goods.
  shipping_method_id text,
  shipping_name text,
  shipping_price_minor bigint not null default 0,
  shipping_discount_minor bigint not null default 0,
  shipping_tax_rate int not null default 0 check (shipping_tax_rate between 0 and 10000),
  shipping_tax_minor bigint not null default 0 check (shipping_tax_minor >= 0),
  shipping_is_tax_included boolean not null default true,
  shipping_charged_minor bigint not null generated always as
    (shipping_price_minor - shipping_discount_minor
      + case when shipping_is_tax_included then 0 else shipping_tax_minor end) stored,
  shipping_refunded_minor bigint not null default 0,
  fulfilment text not null default 'unfulfilled'
    check (fulfilment in ('unfulfilled', 'shipped', 'delivered', 'cancelled')),
  version int not null default 1,
  constraint shop_order_of_shop unique (order_id, shop_id),
  constraint shipping_discount check (shipping_discount_minor between 0 and shipping_price_minor),
  constraint shipping_refunded check (shipping_refunded_minor between 0 and shipping_charged_minor)
);
-- Newest first: the ids sort by time.
create index shop_order_by_shop on shop_order (shop_id, id desc);

-- Ids as new ones are, of the order's time: digits are part of their alphabet.
insert into shop_order (id, order_id, shop_id, subtotal_minor, total_minor, fulfilment)
select 'sor_' || substr(o.id, 5, 21) || lpad(row_number() over (partition by o.id order by s.shop_id)::text, 5, '0'),
       o.id, s.shop_id, s.total_minor, s.total_minor,
       case when o.status = 'cancelled' then 'cancelled' else 'unfulfilled' end
  from (select order_id, shop_id, sum(total_minor) as total_minor from order_line group by order_id, shop_id) s
  join customer_order o on o.id = s.order_id;

-- What each unit of a refund gave back, so that a refused one can be undone to the last minor unit.
update refund r
   set lines = (select jsonb_agg(each || jsonb_build_object('amountMinor',
                         (l.unit_price_minor * (each ->> 'quantity')::bigint)::text) order by place)
                  from jsonb_array_elements(r.lines) with ordinality as line (each, place)
                  join order_line l on l.order_id = r.order_id and l.position = (each ->> 'position')::int);
