-- What a guest's cart can be taken over with, once, and what was taken over into this cart last.
alter table cart_backup add column merge_secret text;
alter table cart_backup add column taken_over jsonb not null default '[]';

-- Whether it was told that the cart was left as it is now.
alter table cart_backup add column is_abandonment_told boolean not null default false;
create index cart_left on cart_backup (updated_at) where not is_abandonment_told and lines <> '[]';

-- The customer is gone: the row only keeps copies that are still under way from coming after.
alter table cart_backup add column is_erased boolean not null default false;
create index cart_passing on cart_backup (updated_at) where is_erased or merge_secret is not null;
