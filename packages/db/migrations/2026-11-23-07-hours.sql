-- A person's claim of clock hours for an offering.
create table claim (
  id uuid primary key,
  offering_id uuid not null references offering,
  person_id uuid not null references person,
  enrollment_id uuid references enrollment,
  state text not null check (state in ('unverified','in_progress','verified','declined','no_credit','superseded')),
  by_code boolean not null default false,
  requested_minutes int check (requested_minutes >= 0),
  takes_college_credit boolean not null default false,
  affirmed_at timestamptz not null,
  fee_order_id uuid references customer_order,
  decided_by uuid references person,
  decided_at timestamptz,
  decision_reason text,
  created_at timestamptz not null,
  version int not null default 1,
  unique (offering_id, person_id)
);
create index claim_person on claim (person_id, created_at desc);
create index claim_waiting on claim (offering_id, state) where state in ('unverified','in_progress');
create index claim_fee_order on claim (fee_order_id);

-- What stands between a claim and its hours: evaluation, profile, payment, verification.
create table gate_passed (
  offering_id uuid not null references offering,
  person_id uuid not null references person,
  gate text not null check (gate in ('evaluation','profile','payment','verification')),
  at timestamptz not null,
  made_by uuid references person,
  note text not null default '',
  primary key (offering_id, person_id, gate)
);

-- Clock hours with their working. Versions: a correction is a new row that names the one it takes the place of.
create table award (
  id uuid primary key,
  claim_id uuid not null references claim,
  offering_id uuid not null references offering,
  person_id uuid not null references person,
  version int not null check (version > 0),
  supersedes uuid unique references award,
  attended_minutes int not null check (attended_minutes >= 0),
  awarded_minutes int not null check (awarded_minutes >= 0 and awarded_minutes <= attended_minutes + 60),
  tag_minutes jsonb not null default '{}',
  ineligible text,
  policy_id uuid not null references provider_policy,
  inputs jsonb not null,
  working jsonb not null,
  fee_cents bigint not null default 0 check (fee_cents >= 0),
  fee_working jsonb not null default '[]',
  completed_on date not null,
  reason text not null,
  made_by uuid references person,
  made_at timestamptz not null,
  unique (claim_id, version)
);
create index award_person on award (person_id, completed_on desc);
create index award_offering on award (offering_id);
create trigger award_append_only before update or delete on award for each row execute function refuse_change();

-- A transcript that was handed out: what it said, and a code by which a stranger checks it.
create table transcript_copy (
  id uuid primary key,
  person_id uuid not null references person,
  code text not null unique check (code ~ '^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$'),
  body jsonb not null,
  total_minutes int not null,
  made_at timestamptz not null,
  revoked_at timestamptz
);
create index transcript_copy_person on transcript_copy (person_id, made_at desc);

create table evaluation_form (
  id uuid primary key,
  provider_id uuid not null references provider,
  version int not null,
  questions jsonb not null,
  created_at timestamptz not null default now(),
  unique (provider_id, version)
);

-- Answers carry no person and no clock time; that someone answered is a gate passed, kept apart.
create table evaluation_answer (
  id uuid primary key,
  offering_id uuid not null references offering,
  form_id uuid not null references evaluation_form,
  answers jsonb not null,
  comment text not null default '',
  answered_on date not null
);
create index evaluation_answer_offering on evaluation_answer (offering_id);
create trigger evaluation_answer_append_only before update or delete on evaluation_answer for each row execute function refuse_change();

create table letter (
  id uuid primary key,
  kind text not null,
  person_id uuid references person,
  email text not null,
  language text not null check (language in ('en','es')),
  provider_id uuid references provider,
  offering_id uuid references offering,
  data jsonb not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  tries int not null default 0,
  problem text
);
create index letter_offering on letter (offering_id, created_at desc);
create index letter_person on letter (person_id, created_at desc);

create table roster_message (
  id uuid primary key,
  offering_id uuid not null references offering,
  author_id uuid not null references person,
  subject text not null,
  body text not null,
  recipients int not null,
  created_at timestamptz not null
);
create index roster_message_offering on roster_message (offering_id, created_at desc);
