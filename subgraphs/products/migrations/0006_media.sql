-- Pictures in the order in which they are shown: [{id, alt}].
alter table product add column media jsonb not null default '[]';
