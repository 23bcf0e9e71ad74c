-- Whose seat is kept in an offering: looked up for everyone who registers.
create index seat_hold_own on seat_hold (offering_id, person_id) where released_at is null;
