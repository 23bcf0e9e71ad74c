-- Capacity: a counter per pool. A pool without a session is the whole offering's; a breakout has its own.
create table seat_pool (
  id uuid primary key,
  offering_id uuid not null references offering on delete cascade,
  session_id uuid references session on delete cascade,
  capacity int not null check (capacity >= 0),
  taken int not null default 0,
  constraint seat_never_sold_twice check (taken between 0 and capacity)
);
create unique index seat_pool_offering on seat_pool (offering_id, coalesce(session_id, '00000000-0000-0000-0000-000000000000'));

-- A quantity of an offering's seats bought by an organization: capacity and money.
create table seat_block (
  id uuid primary key,
  offering_id uuid references offering,
  program_id uuid references program,
  organization_id uuid not null references organization,
  order_id uuid not null references customer_order,
  quantity int not null check (quantity > 0),
  unit_cents bigint not null check (unit_cents >= 0),
  state text not null check (state in ('authorized','closed','canceled')),
  swap_until timestamptz,
  returns_at timestamptz,
  created_by uuid not null references person,
  created_at timestamptz not null,
  version int not null default 1,
  check ((offering_id is null) <> (program_id is null))
);
create index seat_block_organization on seat_block (organization_id, created_at desc);
create index seat_block_offering on seat_block (offering_id);

-- One row a seat of a block: where it stands now. Its history is block_seat_event.
create table block_seat (
  id uuid primary key,
  block_id uuid not null references seat_block,
  position int not null,
  state text not null check (state in ('free','assigned','claimed','returned','credited','lapsed')),
  school_id uuid references organization,
  person_id uuid references person,
  invited_email text,
  invited_name text,
  enrollment_id uuid,
  changed_at timestamptz not null,
  unique (block_id, position),
  check (state not in ('assigned','claimed') or person_id is not null)
);
create index block_seat_block on block_seat (block_id, state);
create unique index block_seat_person on block_seat (block_id, person_id) where state in ('assigned','claimed');
create index block_seat_of_person on block_seat (person_id) where state in ('assigned','claimed');

create table block_seat_event (
  id uuid primary key,
  block_id uuid not null references seat_block,
  seat_id uuid not null references block_seat,
  at timestamptz not null,
  from_state text,
  to_state text not null,
  person_id uuid references person,
  school_id uuid references organization,
  made_by uuid references person,
  reason text not null default ''
);
create index block_seat_event_block on block_seat_event (block_id, at, id);
create trigger block_seat_event_append_only before update or delete on block_seat_event for each row execute function refuse_change();

create table claim_link (
  id uuid primary key,
  block_id uuid not null references seat_block,
  token_hash text not null unique,
  domains text[] not null default '{}',
  uses_left int check (uses_left >= 0),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_by uuid not null references person,
  created_at timestamptz not null
);
create index claim_link_block on claim_link (block_id);

-- Everything that keeps a seat without an enrollment of its own.
create table seat_hold (
  id uuid primary key,
  offering_id uuid not null references offering,
  reason text not null check (reason in ('checkout','unpaid_order','waiting_list_offer','seat_block','pending_approval','staff')),
  quantity int not null check (quantity > 0),
  person_id uuid references person,
  block_id uuid references seat_block,
  order_id uuid references customer_order,
  expires_at timestamptz,
  created_at timestamptz not null,
  released_at timestamptz,
  release_reason text
);
create index seat_hold_live on seat_hold (offering_id) where released_at is null;
create index seat_hold_expiring on seat_hold (expires_at) where released_at is null and expires_at is not null;
create index seat_hold_order on seat_hold (order_id) where released_at is null;

create table waiting_list_entry (
  id uuid primary key,
  offering_id uuid not null references offering,
  person_id uuid not null references person,
  party_id uuid not null,
  place bigint generated always as identity,
  state text not null check (state in ('waiting','offered','accepted','declined','expired','left')),
  priority_reason text,
  joined_at timestamptz not null,
  offered_at timestamptz,
  offer_expires_at timestamptz,
  hold_id uuid references seat_hold,
  ended_at timestamptz
);
create unique index waiting_list_live on waiting_list_entry (offering_id, person_id) where state in ('waiting','offered');
create index waiting_list_order on waiting_list_entry (offering_id, place) where state = 'waiting';
create index waiting_list_expiring on waiting_list_entry (offer_expires_at) where state = 'offered';

create table waiting_list_event (
  id uuid primary key,
  offering_id uuid not null references offering,
  entry_id uuid references waiting_list_entry,
  at timestamptz not null,
  what text not null check (what in ('joined','offered','accepted','declined','expired','left','skipped','moved')),
  reason text not null default ''
);
create index waiting_list_event_offering on waiting_list_event (offering_id, at, id);
create trigger waiting_list_event_append_only before update or delete on waiting_list_event for each row execute function refuse_change();
