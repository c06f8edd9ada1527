-- The books, by double entry. Nothing in them is ever changed: a mistake is corrected by another entry.
create table ledger_entry (
  entry_id bigint generated always as identity primary key,
  kind text not null check (kind in ('capture', 'payout', 'refund', 'payoutReversal')),
  order_id text not null,
  -- The refund, where there can be several entries of a kind for an order.
  reference text not null,
  currency text not null,
  recorded_at timestamptz not null,
  constraint ledger_entry_once unique (order_id, kind, reference)
);

create table ledger_line (
  entry_id bigint not null references ledger_entry,
  position int not null,
  account text not null,
  debit bigint not null check (debit >= 0),
  credit bigint not null check (credit >= 0),
  primary key (entry_id, position),
  constraint debit_or_credit check ((debit = 0) <> (credit = 0))
);
create index ledger_line_by_account on ledger_line (account);

-- At the end of the transaction, when all lines of the entry are there.
create function check_ledger_balance() returns trigger language plpgsql as $$
declare
  lines int;
  difference numeric;
begin
  select count(*), coalesce(sum(debit) - sum(credit), 0) into lines, difference
    from ledger_line where entry_id = new.entry_id;
  if lines < 2 or difference <> 0 then
    raise exception 'ledger entry % does not balance', new.entry_id using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger ledger_entry_balances after insert on ledger_entry
  deferrable initially deferred for each row execute function check_ledger_balance();
create constraint trigger ledger_line_balances after insert on ledger_line
  deferrable initially deferred for each row execute function check_ledger_balance();

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end $$;

create trigger ledger_entry_is_final before update or delete or truncate on ledger_entry
  for each statement execute function refuse_ledger_change();
create trigger ledger_line_is_final before update or delete or truncate on ledger_line
  for each statement execute function refuse_ledger_change();
