-- The end of a block's seats in an offering that its provider cancels, and of what was asked for by a link.
alter table block_seat
  drop constraint block_seat_state_check,
  add constraint block_seat_state_check
    check (state in ('free','requested','assigned','claimed','returned','credited','lapsed','canceled'));
