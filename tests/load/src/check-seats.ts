import { listBreaches } from '@inservice/db/reports'
import { sql } from 'kysely'
import type { Cluster } from './open-server.ts'

/** What a benchmark has to leave behind: every seat an enrollment, none above capacity, and nothing that the recount finds. */
export const checkSeats = async ({ db }: Pick<Cluster, 'db'>, offeringIds: readonly string[]) => {
  const { rows } = await sql<{ taken: number; enrolled: number; isExact: boolean }>`
    select sum(p.taken)::int as taken, sum(e.enrolled)::int as enrolled,
      bool_and(p.taken = e.enrolled and p.taken <= p.capacity) as "isExact"
    from seat_pool p, lateral (select count(*) as enrolled from enrollment
      where offering_id = p.offering_id and state = 'confirmed') e
    where p.offering_id = any(${[...offeringIds]}::uuid[])`.execute(db)
  const breaches = await listBreaches(db, { ids: 'installation' })
  const { taken = 0, enrolled = 0, isExact = false } = rows[0] ?? {}
  return { taken, enrolled, breaches, isExact: isExact && breaches.length === 0 }
}
