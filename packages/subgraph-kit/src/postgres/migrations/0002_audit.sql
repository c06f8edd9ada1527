-- Who has used a power that customers do not have, written in the transaction of what was done. Nothing in it is ever
-- changed.
create table audit (
  position bigint generated always as identity primary key,
  action text not null,
  subject text not null,
  details jsonb not null,
  by_subject text not null,
  -- The service that asked on the subject's behalf.
  through text,
  recorded_at timestamptz not null default now()
);
create index audit_by_subject on audit (subject, position desc);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
end $$;

create trigger audit_is_final before update or delete or truncate on audit
  for each statement execute function refuse_audit_change();
