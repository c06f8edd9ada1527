-- The version before 0007 names no time of publication: what it adds while it still runs is on sale at once. A draft says null.
alter table product alter column published_at set default now();
update product set published_at = created_at where published_at is null and status = 'active';
