-- What a cohort asks of those who apply: stages of questions, whether a supervisor assures it, how long answers are waited for.
alter table offering
  add column application jsonb,
  add column application_closes_at timestamptz,
  add constraint offering_application_cohort check (application is null or kind = 'cohort');

-- A person's application to a cohort, from its first answer on.
create table application (
  id uuid primary key,
  offering_id uuid not null references offering,
  person_id uuid not null references person,
  state text not null check (state in ('draft','submitted','waiting','accepted','declined','enrolled','lapsed','withdrawn')),
  answers jsonb not null default '{}',
  supervisor_name text not null default '',
  supervisor_email text not null default '',
  hold_id uuid references seat_hold,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  decided_at timestamptz,
  reason text not null default '',
  confirm_by timestamptz,
  constraint application_handed_in check (state in ('draft','withdrawn') or submitted_at is not null),
  constraint application_confirmed_by check (state <> 'accepted' or confirm_by is not null)
);
-- One application a person and cohort; whoever withdrew may begin anew.
create unique index application_once on application (offering_id, person_id) where state <> 'withdrawn';
create index application_offering on application (offering_id, state, submitted_at);
create index application_person on application (person_id);
create index application_due on application (confirm_by) where state = 'accepted';

-- Everything that happened to an application. Append-only.
create table application_event (
  id uuid primary key,
  application_id uuid not null references application,
  seq bigint generated always as identity,
  at timestamptz not null,
  what text not null check (what in ('begun','submitted','accepted','declined','waiting','enrolled','lapsed','withdrawn',
    'supervisor-asked','supervisor-reminded','supervisor-said-yes','supervisor-said-no','supervisor-changed','supervisor-silent')),
  from_state text,
  to_state text,
  made_by uuid references person,
  reason text not null default ''
);
create index application_event_application on application_event (application_id, seq);
create trigger application_event_append_only before update or delete on application_event for each row execute function refuse_change();

-- What a supervisor was asked to assure, and said. Another supervisor is another row; an answer that was given stays.
create table supervisor_assurance (
  id uuid primary key,
  application_id uuid not null references application,
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  token_hash text not null unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  reminded_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('yes','no')),
  note text not null default '',
  ended_at timestamptz,
  end_reason text check (end_reason in ('changed','expired','withdrawn')),
  constraint assurance_answered_whole check ((answer is null) = (answered_at is null)),
  constraint assurance_ended_whole check ((ended_at is null) = (end_reason is null))
);
create unique index assurance_asked_once on supervisor_assurance (application_id) where ended_at is null;
create index assurance_open on supervisor_assurance (expires_at) where answer is null and ended_at is null;
create trigger assurance_answered_once before update on supervisor_assurance for each row
  when (old.answer is not null and (new.answer, new.note, new.answered_at) is distinct from (old.answer, old.note, old.answered_at))
  execute function refuse_change();
create trigger assurance_kept before delete on supervisor_assurance for each row execute function refuse_change();
