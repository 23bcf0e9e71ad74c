-- What a provider sells seats of a whole program for: a price per seat, in packs of a size, good for a number of days.
create table program_pack_price (
  id uuid primary key,
  program_id uuid not null references program,
  name text not null check (name <> ''),
  unit_cents bigint not null check (unit_cents >= 0),
  -- Seats are sold in multiples of it: ten for a team of ten.
  pack_size int not null default 1 check (pack_size between 1 and 500),
  -- How long the seats are good for; null: without end.
  valid_days int check (valid_days > 0),
  -- How long free seats may go back for what they cost.
  return_days int not null default 30 check (return_days >= 0),
  from_on date not null,
  to_on date,
  check (to_on is null or to_on >= from_on)
);
create index program_pack_price_program on program_pack_price (program_id, from_on);

-- A block of a program is a pack: its seats are used in an offering one by one, and keep no capacity before.
alter table seat_block
  add column pack_price_id uuid references program_pack_price,
  add column refund_until timestamptz,
  add constraint pack_never_public check (program_id is null or deadline_rule is null or deadline_rule <> 'public');
create index seat_block_program on seat_block (program_id) where program_id is not null;

-- Where a pack's seat is used, as long as someone has it. The seats of a block of one offering name none.
alter table block_seat
  add column offering_id uuid references offering,
  add constraint block_seat_placed_in_use check (offering_id is null or state in ('requested','assigned','claimed'));
drop index block_seat_person;
create unique index block_seat_person on block_seat (block_id, person_id, coalesce(offering_id, '00000000-0000-0000-0000-000000000000'))
  where state in ('requested','assigned','claimed');
alter table block_seat_event add column offering_id uuid references offering;
alter table seat_request add column offering_id uuid references offering;

-- A pack's seat in use keeps one place of its offering's pool.
alter table seat_hold add column block_seat_id uuid references block_seat;
create unique index seat_hold_of_block_seat on seat_hold (block_seat_id) where released_at is null and block_seat_id is not null;
