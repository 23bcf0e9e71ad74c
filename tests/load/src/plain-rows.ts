import { sql } from 'kysely'
import type { Cluster } from './open-server.ts'

/**
 * The rows of one registration as plain SQL writes them at its best: into the product's own tables, in one prepared statement,
 * nothing looked up, nothing decided. Each time another person or another offering.
 */
export const plainRows = `
with n as (select nextval('plain_number') as n),
  who as (select p.n, p.id from n join plain_person p on p.n = n.n % (select max(n) from plain_person)),
  what as (select o.id, o.provider_id from n join plain_offering o on o.n = (n.n + n.n / 1000) % (select max(n) from plain_offering)),
  ids as (select gen_random_uuid() as bought, gen_random_uuid() as line, gen_random_uuid() as enrolled, now() as at),
  seat as (update seat_pool set taken = taken + 1 where offering_id = (select id from what) and session_id is null),
  bought as (insert into customer_order (id, provider_id, number, buyer_id, state, method, total_cents, billing_name, billing_email, created_at, confirmed_at)
    select ids.bought, what.provider_id, 'P-' || n.n, who.id, 'paid', 'none', 0, 'Educator', 'educator@crowd.example', at, at from n, who, what, ids),
  line as (insert into order_line (id, order_id, position, kind, subject_id, person_id, title, amount_cents)
    select ids.line, ids.bought, 1, 'registration', what.id, who.id, 'Example offering', 0 from who, what, ids),
  enrolled as (insert into enrollment (id, offering_id, person_id, state, coverage, order_id, order_line_id, registered_by, created_at, confirmed_at)
    select ids.enrolled, what.id, who.id, 'confirmed', 'free', ids.bought, ids.line, who.id, at, at from who, what, ids),
  noted as (insert into enrollment_event (id, enrollment_id, at, to_state, made_by, reason)
    select gen_random_uuid(), ids.enrolled, at, 'confirmed', who.id, 'registered' from who, ids),
  audited as (insert into audit (id, at, actor_id, command, subject_kind, subject_id)
    select gen_random_uuid(), at, who.id, 'plain', 'enrollment', ids.enrolled from who, ids),
  answered as (insert into command_log (command_id, name, actor_id, answer)
    select gen_random_uuid(), 'plain', who.id, '{"confirmed": true}' from who)
insert into graphile_worker._private_jobs (task_id, payload)
  select (select id from graphile_worker._private_tasks where identifier = 'plain'), '{"enrollmentId": "x"}' from generate_series(1, 5);`

/** What the plain rows refer to: people and offerings by number, and a kind of job. */
export const preparePlainRows = async ({ db }: Cluster, offeringIds: readonly string[]): Promise<void> => {
  await sql`create sequence plain_number;
    create table plain_person as select (row_number() over () - 1)::int as n, id from person;
    create unique index on plain_person (n);
    create table plain_offering (n int primary key, id uuid, provider_id uuid);
    insert into graphile_worker._private_tasks (identifier) values ('plain')`.execute(db)
  await sql`insert into plain_offering select (at - 1)::int, o.id, o.provider_id
    from unnest(${[...offeringIds]}::uuid[]) with ordinality as given(id, at) join offering o on o.id = given.id`.execute(
    db,
  )
  await sql`analyze plain_person; analyze plain_offering`.execute(db)
}

/** Takes the plain jobs away: nobody does them, and the program's worker would step over each. */
export const clearPlainJobs = async ({ db }: Cluster): Promise<void> => {
  await sql`delete from graphile_worker._private_jobs`.execute(db)
  await sql`vacuum analyze graphile_worker._private_jobs`.execute(db)
}
