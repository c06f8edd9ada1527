create table shipping_method (
  id text primary key,
  code text not null,
  name text not null,
  countries text[] not null,
  -- One per currency: {currency, base, perAdditionalUnit, freeFrom?}, amounts in minor units as text.
  prices jsonb not null,
  tax_class text not null check (tax_class in ('standard', 'reduced', 'zero')),
  is_archived boolean not null default false,
  version int not null
);
create unique index shipping_method_by_code on shipping_method (code) where not is_archived;
create index shipping_method_by_country on shipping_method using gin (countries) where not is_archived;

-- To begin with; administrators change them.
insert into shipping_method (id, code, name, countries, prices, tax_class, version) values
  ('shm_000000000000000000standard', 'STANDARD', 'Standard',
   '{AT,BE,CH,DE,DK,ES,FI,FR,GB,IE,IT,LU,NL,NO,PL,PT,SE}',
   '[{"currency": "EUR", "base": "495", "perAdditionalUnit": "50", "freeFrom": "6000"},
     {"currency": "GBP", "base": "395", "perAdditionalUnit": "50", "freeFrom": "5000"}]',
   'standard', 1),
  ('shm_0000000000000000000express', 'EXPRESS', 'Express',
   '{AT,BE,DE,FR,GB,IE,LU,NL}',
   '[{"currency": "EUR", "base": "1190", "perAdditionalUnit": "100"},
     {"currency": "GBP", "base": "995", "perAdditionalUnit": "100"}]',
   'standard', 1);
