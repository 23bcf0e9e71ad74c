-- How many people a cohort's teams have: from team_min on a team is complete, more than team_max never join.
alter table offering
  add column team_min int,
  add column team_max int,
  add constraint offering_team_sizes check (
    (team_min is null and team_max is null) or (kind = 'cohort' and team_min >= 1 and team_max >= team_min and team_max <= 50));

create table team (
  id uuid primary key,
  offering_id uuid not null references offering,
  name text not null check (btrim(name) <> ''),
  -- What its members give to others, so that they join.
  code text not null check (code = upper(code)),
  coach_id uuid references person,
  -- Counted by the database itself, from whatever writes its members.
  size int not null default 0,
  max_size int not null,
  created_at timestamptz not null,
  constraint team_never_too_large check (size between 0 and max_size)
);
create unique index team_name_once on team (offering_id, lower(name));
create unique index team_code_once on team (offering_id, code);
create index team_coach on team (coach_id) where coach_id is not null;

-- A registration is on one team at most; there is one live registration a person and cohort.
create table team_member (
  enrollment_id uuid not null references enrollment,
  team_id uuid not null references team,
  joined_at timestamptz not null,
  constraint team_member_once primary key (enrollment_id)
);
create index team_member_team on team_member (team_id);

create function count_team() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update team set size = size - 1 where id = old.team_id;
  end if;
  if tg_op = 'DELETE' then
    return null;
  end if;
  if not exists (select from enrollment e join team t on t.offering_id = e.offering_id
    where e.id = new.enrollment_id and e.state = 'confirmed' and t.id = new.team_id) then
    raise exception 'registration % has no seat in this team''s cohort', new.enrollment_id
      using errcode = 'check_violation', constraint = 'team_member_enrolled';
  end if;
  update team set size = size + 1 where id = new.team_id;
  return null;
end $$;
create trigger team_counted after insert or update of team_id or delete on team_member for each row execute function count_team();

-- Whoever has no seat any more leaves the team in the same moment, whatever ended the registration.
create function leave_team() returns trigger language plpgsql as $$
begin
  delete from team_member where enrollment_id = new.id;
  return null;
end $$;
create trigger team_left after update of state on enrollment for each row
  when (old.state = 'confirmed' and new.state <> 'confirmed') execute function leave_team();
