import type { Db } from '@inservice/db/kernel'
import { sql } from 'kysely'

/**
 * Stands for waiting: moves an offering whole days back, on the wall clock of its place, with its sessions, pauses,
 * prices and deadlines. Nothing that happened (registrations, payments, marks) is touched.
 */
export async function passDays(db: Db, offeringId: string, days: number): Promise<void> {
  const earlier = (column: string, zone: string) =>
    sql`${sql.ref(column)} = (${sql.ref(column)} at time zone ${sql.ref(zone)} - ${days} * interval '1 day') at time zone ${sql.ref(zone)}`
  await db.transaction().execute(async (tx) => {
    await sql`update session_pause p set
      starts_at = (p.starts_at at time zone s.time_zone - ${days} * interval '1 day') at time zone s.time_zone,
      ends_at = (p.ends_at at time zone s.time_zone - ${days} * interval '1 day') at time zone s.time_zone
      from session s where s.id = p.session_id and s.offering_id = ${offeringId}`.execute(tx)
    await sql`update session set ${sql.join([earlier('starts_at', 'time_zone'), earlier('ends_at', 'time_zone')])}
      where offering_id = ${offeringId}`.execute(tx)
    const dates = ['starts_at', 'ends_at', 'registration_opens_at', 'registration_closes_at']
    await sql`update offering set ${sql.join(dates.map((column) => earlier(column, 'time_zone')))}
      where id = ${offeringId}`.execute(tx)
  })
}
