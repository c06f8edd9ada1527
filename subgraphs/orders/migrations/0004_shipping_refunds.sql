-- What a refund gave back of the shipping of shops' parts: [{shopOrderId, amountMinor}].
alter table refund add column shipping jsonb not null default '[]';
