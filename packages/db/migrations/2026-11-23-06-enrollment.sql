create table enrollment (
  id uuid primary key,
  offering_id uuid not null references offering,
  person_id uuid not null references person,
  state text not null check (state in ('pending_payment','invited','confirmed','withdrawn','canceled','lapsed','substituted')),
  coverage text not null check (coverage in ('free','card','purchase_order','seat','invoice','scholarship')),
  order_id uuid references customer_order,
  order_line_id uuid references order_line,
  block_seat_id uuid references block_seat,
  hold_id uuid references seat_hold,
  answers jsonb not null default '{}',
  registered_by uuid not null references person,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  version int not null default 1
);
create unique index enrollment_once on enrollment (offering_id, person_id) where state in ('pending_payment','invited','confirmed');
create index enrollment_person on enrollment (person_id, created_at desc);
create index enrollment_offering on enrollment (offering_id, state);
create index enrollment_order on enrollment (order_id);
alter table block_seat add constraint block_seat_enrollment foreign key (enrollment_id) references enrollment;

create table enrollment_session (
  enrollment_id uuid not null references enrollment,
  session_id uuid not null references session,
  primary key (enrollment_id, session_id)
);

-- Every change of an enrollment's state. Append-only.
create table enrollment_event (
  id uuid primary key,
  enrollment_id uuid not null references enrollment,
  at timestamptz not null,
  from_state text,
  to_state text not null,
  made_by uuid references person,
  reason text not null default ''
);
create index enrollment_event_enrollment on enrollment_event (enrollment_id, at);
create trigger enrollment_event_append_only before update or delete on enrollment_event for each row execute function refuse_change();

-- Marks of attendance: append-only; a correction names the mark it takes the place of.
create table attendance_mark (
  id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  enrollment_id uuid references enrollment,
  direction text not null check (direction in ('in','out')),
  at timestamptz not null,
  source text not null check (source in ('trainer','kiosk','personal_code','wall_code','import','sheet')),
  supersedes uuid references attendance_mark,
  is_void boolean not null default false,
  device text,
  nonce text unique,
  device_at timestamptz,
  device_offset_ms bigint,
  made_by uuid references person,
  made_at timestamptz not null,
  note text not null default '',
  check (not is_void or supersedes is not null)
);
create index attendance_mark_session on attendance_mark (session_id, person_id);
create index attendance_mark_person on attendance_mark (person_id);
create unique index attendance_mark_superseded_once on attendance_mark (supersedes) where supersedes is not null;
create trigger attendance_mark_append_only before update or delete on attendance_mark for each row execute function refuse_change();
