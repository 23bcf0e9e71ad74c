-- A claim link may name the addresses that it is for, and may wait for the organization's yes to each claim.
alter table claim_link
  add column addresses text[] not null default '{}' check (cardinality(addresses) <= 500),
  add column needs_approval boolean not null default false;

-- `requested`: kept for someone who asked for it by a link, until the organization answers or the time is over.
alter table block_seat
  drop constraint block_seat_state_check,
  add constraint block_seat_state_check
    check (state in ('free','requested','assigned','claimed','returned','credited','lapsed')),
  drop constraint block_seat_check,
  add constraint block_seat_check check (state not in ('requested','assigned','claimed') or person_id is not null);
drop index block_seat_person;
create unique index block_seat_person on block_seat (block_id, person_id) where state in ('requested','assigned','claimed');

-- Who asked for which seat by which link, until when the seat is kept, and how it was answered.
create table seat_request (
  id uuid primary key,
  block_id uuid not null references seat_block,
  seat_id uuid not null references block_seat,
  link_id uuid not null references claim_link,
  person_id uuid not null references person,
  address text not null,
  school_id uuid references organization,
  state text not null default 'open' check (state in ('open','approved','declined','expired','withdrawn')),
  asked_at timestamptz not null,
  answer_until timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references person,
  note text not null default '' check (length(note) <= 500),
  check ((state = 'open') = (answered_at is null))
);
create unique index seat_request_open on seat_request (seat_id) where state = 'open';
create index seat_request_block on seat_request (block_id, asked_at desc);
create index seat_request_due on seat_request (answer_until) where state = 'open';
