-- An address is shown to be someone's by a link in a letter to it: when it was last asked for, and the hash of what opens it.
alter table person_address
  add column asked_at timestamptz,
  add column link_id uuid,
  add column link_hash text unique;
alter table person add constraint person_not_into_itself check (merged_into <> id);

-- Which accounts became one, when, and what was done where both had the same thing. Append-only.
create table person_merge (
  id uuid primary key,
  from_id uuid not null unique references person,
  into_id uuid not null references person,
  email text not null,
  at timestamptz not null,
  details jsonb not null default '{}',
  check (from_id <> into_id)
);
create index person_merge_into on person_merge (into_id);
create trigger person_merge_append_only before update or delete on person_merge for each row execute function refuse_change();

-- What was written once stays as it was; that it is the same person's by their other account is all that may be said anew.
create function refuse_change_but_owner() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id'
    and exists (select from person where id = old.person_id and merged_into = new.person_id) then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation', constraint = 'append_only';
end $$;
drop trigger award_append_only on award;
create trigger award_append_only before update or delete on award for each row execute function refuse_change_but_owner();
drop trigger attendance_mark_append_only on attendance_mark;
create trigger attendance_mark_append_only before update or delete on attendance_mark for each row execute function refuse_change_but_owner();
