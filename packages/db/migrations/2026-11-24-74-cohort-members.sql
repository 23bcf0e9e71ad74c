-- A training that takes place only with enough people: by which day it is decided, when it was confirmed and by whom
-- (nobody: its minimum was reached), and when its staff were asked to decide.
alter table offering
  add column decides_on date,
  add column run_confirmed_at timestamptz,
  add column run_confirmed_by uuid references person,
  add column run_asked_at timestamptz,
  add constraint decided_by_minimum check (decides_on is null or (min_to_run is not null and min_to_run >= 1)),
  add constraint confirmed_was_tentative check (run_confirmed_at is null or decides_on is not null),
  add constraint confirmed_by_at check (run_confirmed_by is null or run_confirmed_at is not null);
create index offering_tentative on offering (decides_on)
  where decides_on is not null and run_confirmed_at is null and state in ('published','in_progress');

-- Confirming is not taken back: people were told that it takes place.
create function refuse_unconfirming() returns trigger language plpgsql as $$
begin
  raise exception 'offering % is confirmed', old.id using errcode = 'check_violation', constraint = 'offering_stays_confirmed';
end $$;
create trigger offering_stays_confirmed before update of run_confirmed_at on offering for each row
  when (old.run_confirmed_at is not null and new.run_confirmed_at is distinct from old.run_confirmed_at)
  execute function refuse_unconfirming();
