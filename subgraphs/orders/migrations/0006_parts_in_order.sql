-- The parts of an order are read in the order of their ids.
drop index shop_order_by_order;
create index shop_order_by_order on shop_order (order_id, id);
