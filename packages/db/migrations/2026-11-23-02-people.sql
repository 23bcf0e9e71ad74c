-- Sign-in (better-auth's own tables, with our names).
create table auth_user (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table auth_session (
  id uuid primary key,
  user_id uuid not null references auth_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_user on auth_session (user_id);
create table auth_account (
  id uuid primary key,
  user_id uuid not null references auth_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index auth_account_user on auth_account (user_id);
create table auth_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);

-- Organizations: agencies, districts, schools, colleges. A provider is an organization approved to award clock hours.
create table organization (
  id uuid primary key,
  kind text not null check (kind in ('esd','district','tribal_compact','charter','private_school','college','nonprofit','school')),
  name text not null,
  code text unique,
  county text,
  parent_id uuid references organization,
  slug text not null unique,
  is_invented boolean not null default false,
  created_at timestamptz not null default now()
);
create index organization_parent on organization (parent_id);
create index organization_name_trgm on organization using gin (fold(name) gin_trgm_ops);

-- The mail domains of an organization, for claim links and for naming a person's employer.
create table organization_domain (
  domain text primary key check (domain = lower(domain)),
  organization_id uuid not null references organization
);

create table provider (
  id uuid primary key references organization,
  slug text not null unique,
  short_name text not null,
  number_prefix text not null unique check (number_prefix ~ '^[A-Z0-9]{2,8}$'),
  time_zone text not null default 'America/Los_Angeles',
  accent text check (accent ~ '^#[0-9A-Fa-f]{6}$'),
  logo_svg text,
  email text not null,
  phone text,
  address text,
  approved_from date not null,
  approved_to date,
  designee_name text not null,
  designee_title text not null,
  fiscal_year_starts_month int not null default 9 check (fiscal_year_starts_month between 1 and 12)
);

-- Equity, leadership and government-to-government hours count only where the provider was authorized on the session's date.
create table provider_tag_authority (
  provider_id uuid not null references provider,
  tag text not null,
  from_on date not null,
  to_on date,
  primary key (provider_id, tag, from_on),
  check (to_on is null or to_on >= from_on)
);

-- Dated, versioned rules: a policy is never changed, the next version takes its place from a day on.
create table provider_policy (
  id uuid primary key,
  provider_id uuid not null references provider,
  kind text not null check (kind in ('credit','clock_hour_fee','refund','calendar')),
  version int not null check (version > 0),
  effective_from date not null,
  rule jsonb not null,
  source text not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  unique (provider_id, kind, version)
);
create index provider_policy_on on provider_policy (provider_id, kind, effective_from desc, version desc);
create trigger provider_policy_append_only before update or delete on provider_policy for each row execute function refuse_change();

create table membership (
  provider_id uuid not null references provider,
  organization_id uuid not null references organization,
  from_on date not null,
  to_on date,
  primary key (provider_id, organization_id, from_on)
);
create index membership_organization on membership (organization_id);

-- People. One person, one transcript, however many addresses.
create table person (
  id uuid primary key,
  auth_user_id uuid unique references auth_user,
  given_name text not null,
  family_name text not null,
  legal_name text,
  former_name text,
  language text not null default 'en' check (language in ('en','es')),
  occupation text check (occupation in ('teacher','administrator','esa','paraeducator','early_learning','student_teacher','other')),
  job_title text,
  work_address text,
  certificate_number text,
  organization_id uuid references organization,
  school_id uuid references organization,
  access_needs text,
  is_invented boolean not null default false,
  merged_into uuid references person,
  created_at timestamptz not null default now()
);
create index person_organization on person (organization_id, family_name, given_name);
create index person_name_trgm on person using gin (fold(given_name || ' ' || family_name) gin_trgm_ops);

create table person_address (
  id uuid primary key,
  person_id uuid not null references person,
  email text not null check (email = lower(email)),
  verified_at timestamptz,
  is_primary boolean not null default false,
  created_at timestamptz not null default now(),
  unique (person_id, email)
);
create unique index person_address_verified on person_address (email) where verified_at is not null;
create unique index person_address_primary on person_address (person_id) where is_primary;
create index person_address_email on person_address (email);

create table certificate (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('teacher','administrator','esa','para_general')),
  number text,
  endorsements text[] not null default '{}',
  issued_on date not null,
  expires_on date not null,
  check (expires_on > issued_on)
);
create index certificate_person on certificate (person_id);

-- Roles are granted on a scope.
create table role_grant (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null check (role in ('trainer','registrar','program_manager','committee','finance','front_desk','seat_manager','seat_delegate','administrator')),
  scope_kind text not null check (scope_kind in ('installation','provider','program','offering','organization','school')),
  scope_id uuid,
  granted_by uuid references person,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  check ((scope_kind = 'installation') = (scope_id is null))
);
create unique index role_grant_live on role_grant (person_id, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000')) where revoked_at is null;
create index role_grant_scope on role_grant (scope_kind, scope_id) where revoked_at is null;
