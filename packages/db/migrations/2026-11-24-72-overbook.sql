-- People whom staff add to a full offering: so many seats are given out beyond its capacity, each with its reason.
alter table seat_pool
  add column overbooked int not null default 0 check (overbooked >= 0),
  drop constraint seat_never_sold_twice,
  add constraint seat_never_sold_twice check (taken between 0 and capacity + overbooked);

-- Why staff added this person beyond the capacity; null for everyone else.
alter table enrollment
  add column overbook_reason text constraint overbook_says_why check (btrim(overbook_reason) <> '');

-- Added beyond the capacity; a freed seat that brings an offering back to its capacity, and so goes to nobody.
alter table waiting_list_event
  drop constraint waiting_list_event_what_check,
  add constraint waiting_list_event_what_check check (what in
    ('joined','freed','offered','skipped','kept','accepted','named','declined','expired','left','moved','removed','canceled',
      'overbooked','absorbed'));
