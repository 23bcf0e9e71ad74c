import { sql, type Kysely } from 'kysely'
import type { Cluster } from './open-server.ts'

const atOnce = 500_000
const ofOneOffering = 500
const people = 50_000

const offerings = (providerId: string, from: number, upTo: number) => sql`
  with past as (insert into offering (id, provider_id, slug, number, title, kind, format, state, starts_at, ends_at, capacity)
    select md5('past ' || n)::uuid, ${providerId}::uuid, 'past-' || n, 'PAST-' || n, 'A past offering', 'event', 'in_person', 'completed',
      now() - interval '2 years', now() - interval '2 years' + interval '3 hours', ${sql.lit(ofOneOffering)}
    from generate_series(${sql.lit(from / ofOneOffering)}::int, ${sql.lit(upTo / ofOneOffering - 1)}::int) n returning id)
  insert into seat_pool (id, offering_id, capacity, taken)
    select gen_random_uuid(), id, ${sql.lit(ofOneOffering)}, ${sql.lit(ofOneOffering)} from past`

/** Ids of a kind in the order of their making, as they would have been. */
const idOf = (kind: 1 | 2 | 3 | 4) =>
  sql`('0170000${sql.raw(String(kind))}-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`

const rowsOf = (providerId: string, from: number, upTo: number) => {
  const past = sql`(select n, p.id as person_id, md5('past ' || n / ${sql.lit(ofOneOffering)})::uuid as offering_id,
      now() - interval '2 years' as at
    from generate_series(${sql.lit(from)}::int, ${sql.lit(upTo - 1)}::int) n
    join past_person p on p.at = n % ${sql.lit(people)}) past`
  return [
    sql`insert into customer_order (id, provider_id, number, buyer_id, state, method, total_cents, created_at, confirmed_at)
      select ${idOf(1)}, ${providerId}::uuid, 'PAST-' || n, person_id, 'paid', 'none', 0, at, at from ${past}`,
    sql`insert into order_line (id, order_id, position, kind, subject_id, person_id, title, amount_cents)
      select ${idOf(2)}, ${idOf(1)}, 1, 'registration', offering_id, person_id, 'A past offering', 0 from ${past}`,
    sql`insert into enrollment (id, offering_id, person_id, state, coverage, order_id, order_line_id, registered_by, created_at, confirmed_at)
      select ${idOf(3)}, offering_id, person_id, 'confirmed', 'free', ${idOf(1)}, ${idOf(2)}, person_id, at, at from ${past}`,
    sql`insert into enrollment_event (id, enrollment_id, at, to_state, made_by, reason)
      select ${idOf(4)}, ${idOf(3)}, at, 'confirmed', person_id, 'registered' from ${past}`,
  ]
}

/** People of the past, numbered: the crowd of today, who took part in much, and others. */
const gatherPeople = async (db: Kysely<never>): Promise<void> => {
  await sql`insert into person (id, given_name, family_name)
    select gen_random_uuid(), 'Educator', 'Past ' || n from generate_series(1, ${sql.lit(people)}) n`.execute(db)
  await sql`create table past_person as select (row_number() over (order by family_name) - 1)::int as at, id from person`.execute(
    db,
  )
  await sql`create unique index on past_person (at)`.execute(db)
}

/**
 * Fills the past up to so many confirmed enrollments in offerings that are over, each with its order, line and event. The
 * rows are whole and refer to each other; only their foreign keys aren't asked one by one.
 */
export const fillPast = async (
  { db }: Pick<Cluster, 'db'>,
  providerId: string,
  from: number,
  upTo: number,
): Promise<void> => {
  await db.connection().execute(async (one) => {
    const plain = one.withTables<never>()
    await sql`set session_replication_role = replica`.execute(one)
    await sql`set synchronous_commit = off`.execute(one)
    if (from === 0) await gatherPeople(plain)
    for (let at = from; at < upTo; at += atOnce) {
      const end = Math.min(at + atOnce, upTo)
      for (const statement of [offerings(providerId, at, end), ...rowsOf(providerId, at, end)])
        await statement.execute(one)
    }
    await sql`set session_replication_role = origin`.execute(one)
    await sql`reset synchronous_commit`.execute(one)
  })
  await sql`vacuum analyze`.execute(db)
  await sql`checkpoint`.execute(db)
}
