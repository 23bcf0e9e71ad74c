-- Kernel: what every command leaves behind.
create extension if not exists pg_trgm;

-- A repeated command answers what it answered the first time.
create table command_log (
  command_id uuid primary key,
  name text not null,
  actor_id uuid,
  answer jsonb not null,
  at timestamptz not null default now()
);

-- Who did what, to which thing, when. Append-only.
create table audit (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid,
  command text not null,
  subject_kind text not null,
  subject_id uuid,
  details jsonb not null default '{}'
);
create index audit_subject on audit (subject_kind, subject_id, at desc);
create index audit_actor on audit (actor_id, at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation', constraint = 'append_only';
end $$;
create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();

-- Immutable text folding for search: lower case without accents.
create function fold(text) returns text language sql immutable strict parallel safe as $$
  select translate(lower($1), 'áàâäãåéèêëíìîïóòôöõúùûüñçý', 'aaaaaaeeeeiiiiooooouuuuncy')
$$;
