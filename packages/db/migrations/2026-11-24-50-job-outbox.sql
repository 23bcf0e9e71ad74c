-- Jobs that commands leave, on their way to the job queue. To hand one over costs more than all else that a command writes,
-- so that it is done afterwards, for many at once; what is committed here is handed over, whatever happens.
create table job_outbox (
  id bigint generated always as identity primary key,
  task text not null check (task <> ''),
  payload jsonb not null,
  run_at timestamptz,
  job_key text,
  created_at timestamptz not null default now()
);
