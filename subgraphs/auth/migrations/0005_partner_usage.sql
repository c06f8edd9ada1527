-- What was asked with a partner's keys. The operation is empty for all without a name.
create table partner_usage (
  partner_id text not null,
  day date not null,
  operation text not null,
  requests bigint not null check (requests >= 0),
  refused bigint not null check (refused >= 0),
  errors bigint not null check (errors >= 0),
  cost bigint not null check (cost >= 0),
  primary key (partner_id, day, operation)
);
