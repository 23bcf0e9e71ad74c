create table program (
  id uuid primary key,
  provider_id uuid not null references provider,
  slug text not null unique,
  name text not null,
  summary text not null default '',
  department text
);
create index program_provider on program (provider_id);

create table venue (
  id uuid primary key,
  provider_id uuid references provider,
  name text not null,
  address text not null,
  city text not null,
  access_notes text not null default '',
  parking_notes text not null default ''
);
create table room (
  id uuid primary key,
  venue_id uuid not null references venue,
  name text not null,
  capacity int not null check (capacity > 0)
);

-- What one registers for.
create table offering (
  id uuid primary key,
  provider_id uuid not null references provider,
  program_id uuid references program,
  slug text not null unique,
  number text not null unique,
  title text not null check (length(title) between 3 and 200),
  summary text not null default '',
  description text not null default '',
  kind text not null check (kind in ('event','cohort','conference','self_paced','competition')),
  format text not null check (format in ('in_person','online','hybrid','self_paced')),
  state text not null check (state in ('draft','proposed','returned','approved','published','in_progress','completed','archived','canceled')),
  audiences text[] not null default '{}',
  teaching_language text not null default 'en',
  objectives text not null default '',
  agenda text not null default '',
  standards text not null default '',
  evaluation_plan text not null default '',
  prerequisites text not null default '',
  time_zone text not null default 'America/Los_Angeles',
  venue_id uuid references venue,
  starts_at timestamptz,
  ends_at timestamptz,
  registration_opens_at timestamptz,
  registration_closes_at timestamptz,
  approved_minutes int check (approved_minutes >= 0),
  tags text[] not null default '{}',
  capacity int check (capacity >= 0),
  min_to_run int,
  waiting_list boolean not null default true,
  district_seats boolean not null default false,
  lowest_price_cents bigint not null default 0,
  claim_code text unique,
  refund_policy_id uuid references provider_policy,
  contact_name text not null default '',
  contact_email text not null default '',
  questions jsonb not null default '[]',
  canceled_reason text,
  is_invented boolean not null default false,
  version int not null default 1,
  created_by uuid references person,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  search tsvector generated always as (
    setweight(to_tsvector('simple', fold(title)), 'A') ||
    setweight(to_tsvector('simple', fold(summary)), 'B') ||
    setweight(to_tsvector('simple', fold(standards || ' ' || objectives)), 'C')
  ) stored,
  check (state not in ('published','in_progress','completed') or (starts_at is not null and ends_at is not null) or kind = 'self_paced'),
  check (ends_at is null or ends_at > starts_at)
);
create index offering_open on offering (starts_at, id) where state in ('published','in_progress');
create index offering_open_provider on offering (provider_id, starts_at, id) where state in ('published','in_progress');
create index offering_provider on offering (provider_id, starts_at desc, id);
create index offering_program on offering (program_id, starts_at);
create index offering_search on offering using gin (search) with (fastupdate = off);
create index offering_title_trgm on offering using gin (fold(title) gin_trgm_ops);
create index offering_tags on offering using gin (tags) where state in ('published','in_progress');

create table session (
  id uuid primary key,
  offering_id uuid not null references offering on delete cascade,
  position int not null,
  title text not null default '',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  time_zone text not null,
  venue_id uuid references venue,
  room_id uuid references room,
  online_url text,
  slot text,
  tags text[] not null default '{}',
  unique (offering_id, position),
  check (ends_at > starts_at)
);
create index session_starts on session (starts_at);

create table session_pause (
  id uuid primary key,
  session_id uuid not null references session on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  kind text not null check (kind in ('break','meal','working_meal')),
  check (ends_at > starts_at)
);
create index session_pause_session on session_pause (session_id);

create table offering_instructor (
  offering_id uuid not null references offering on delete cascade,
  person_id uuid not null references person,
  position int not null default 0,
  qualifications text not null default '',
  primary key (offering_id, person_id)
);
create index offering_instructor_person on offering_instructor (person_id);

create table offering_price (
  id uuid primary key,
  offering_id uuid not null references offering on delete cascade,
  audience text not null check (audience in ('everyone','member_district','non_member','out_of_region','para','student_teacher')),
  per text not null default 'person' check (per in ('person','team','seat')),
  amount_cents bigint not null check (amount_cents >= 0),
  early_cents bigint check (early_cents >= 0 and early_cents <= amount_cents),
  early_until timestamptz,
  position int not null default 0,
  unique (offering_id, audience, per),
  check ((early_cents is null) = (early_until is null))
);

create table offering_attachment (
  id uuid primary key,
  offering_id uuid not null references offering on delete cascade,
  name text not null,
  file_key text not null,
  content_type text not null
);

-- The committee's decisions, with their minutes. Append-only.
create table offering_approval (
  id uuid primary key,
  offering_id uuid not null references offering,
  decision text not null check (decision in ('approved','returned')),
  approved_minutes int,
  comment text not null default '',
  decided_by uuid references person,
  decided_at timestamptz not null
);
create index offering_approval_offering on offering_approval (offering_id, decided_at);
create trigger offering_approval_append_only before update or delete on offering_approval for each row execute function refuse_change();

-- What a person is still writing; saved by itself.
create table offering_draft (
  id uuid primary key,
  provider_id uuid not null references provider,
  author_id uuid not null references person,
  offering_id uuid references offering,
  body jsonb not null,
  version int not null default 1,
  updated_at timestamptz not null
);
create index offering_draft_provider on offering_draft (provider_id, updated_at desc);

-- A person's wish to hear when something fits a search.
create table catalog_alert (
  id uuid primary key,
  person_id uuid not null references person,
  query jsonb not null,
  created_at timestamptz not null default now()
);
