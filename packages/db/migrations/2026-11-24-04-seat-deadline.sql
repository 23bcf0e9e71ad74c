-- What becomes of a block's unclaimed seats at `returns_at`, as its buyer chose, and when it was done.
-- Blocks bought before there was a choice have none: their seats stay with them.
alter table seat_block
  add column deadline_rule text check (deadline_rule in ('public','credit','lapse')),
  add column settled_at timestamptz;
create index seat_block_due on seat_block (returns_at) where settled_at is null and deadline_rule is not null;
