-- Canceling an offering: who decided it and why, what was counted before, and when the work that follows was done.
create table offering_cancellation (
  offering_id uuid primary key references offering,
  made_by uuid not null references person,
  at timestamptz not null,
  -- As it was shown and confirmed: people, waiting, seats, and the money by its way back.
  quoted jsonb not null,
  finished_at timestamptz
);
create index offering_cancellation_at on offering_cancellation (at);

-- A canceled offering says why.
update offering set canceled_reason = 'The provider canceled this training.'
  where state = 'canceled' and coalesce(btrim(canceled_reason), '') = '';
alter table offering add constraint canceled_says_why
  check (state <> 'canceled' or coalesce(btrim(canceled_reason), '') <> '');

-- A closed pool gives out no seat any more: whoever waits at its lock sees it. Seats that are kept still come back.
alter table seat_pool add column closed boolean not null default false;
create function refuse_closed_pool() returns trigger language plpgsql as $$
begin
  raise exception 'pool % is closed', new.id using errcode = 'check_violation', constraint = 'seat_pool_closed';
end $$;
create trigger seat_pool_closed before update on seat_pool for each row
  when (old.closed and new.taken > old.taken) execute function refuse_closed_pool();

-- The end of waiting in an offering that its provider cancels.
alter table waiting_list_entry
  drop constraint waiting_list_entry_state_check,
  add constraint waiting_list_entry_state_check
    check (state in ('waiting','offered','accepted','declined','expired','left','removed','canceled'));
alter table waiting_list_event
  drop constraint waiting_list_event_what_check,
  add constraint waiting_list_event_what_check check (what in
    ('joined','freed','offered','skipped','kept','accepted','named','declined','expired','left','moved','removed','canceled'));

-- What of a payment has been asked back.
create index refund_payment on refund (payment_id);
