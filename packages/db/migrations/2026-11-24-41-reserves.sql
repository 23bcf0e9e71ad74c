-- A part of an offering's seats that is kept for an audience, or for an organization's people (its allotment), until a day.
create table seat_reserve (
  id uuid primary key,
  offering_id uuid not null references offering,
  audience text check (audience in ('member_district','non_member','out_of_region','para','student_teacher')),
  organization_id uuid references organization,
  quantity int not null check (quantity > 0),
  releases_at timestamptz not null,
  -- Released by hand before its day.
  released_at timestamptz,
  created_by uuid not null references person,
  created_at timestamptz not null,
  constraint seat_reserve_for_one check ((audience is null) <> (organization_id is null))
);
create unique index seat_reserve_once on seat_reserve (offering_id, coalesce(audience, organization_id::text)) where released_at is null;

-- Which reserve a seat came from: when it is free again, it is the reserve's again.
alter table seat_hold add column reserve_id uuid references seat_reserve;
create index seat_hold_reserve on seat_hold (reserve_id) where reserve_id is not null and released_at is null;
alter table enrollment add column reserve_id uuid references seat_reserve;
create index enrollment_reserve on enrollment (reserve_id) where reserve_id is not null;

-- For whom reserves could be, as it stood when someone joined a line: audiences and organizations.
alter table waiting_list_entry add column groups text[] not null default '{}';

-- An offering's reserves that are open at a moment, with what of them is taken: recounted, never kept.
create function open_reserves(of_offering uuid, at_moment timestamptz)
returns table (id uuid, who text, quantity int, taken int, releases_at timestamptz) language sql stable as $$
  select r.id, coalesce(r.audience, r.organization_id::text), r.quantity, (
      (select count(*) from enrollment e left join seat_hold h on h.id = e.hold_id
        where e.reserve_id = r.id and e.state in ('confirmed','pending_payment') and (h.id is null or h.released_at is not null))
      + (select coalesce(sum(h.quantity), 0) from seat_hold h where h.reserve_id = r.id and h.released_at is null))::int,
    r.releases_at
  from seat_reserve r where r.offering_id = of_offering and r.released_at is null and r.releases_at > at_moment
$$;
-- Seats that only some may take at that moment.
create function reserved_seats(of_offering uuid, at_moment timestamptz) returns int language sql stable as $$
  select coalesce(sum(greatest(0, quantity - taken)), 0)::int from open_reserves(of_offering, at_moment)
$$;
