-- Of the shop when it told: a message that was parked is heard late, and must not bring an earlier commission back.
alter table shop_commission add column version int not null default 0;
