import { listBreaches } from '@inservice/db/reports'
import type { Cluster } from '@inservice/load'
import { sql } from 'kysely'
import type { Told } from './rush-through.ts'

/**
 * What must hold after a rush through a fault: whoever was told yes has the seat (I4), nobody has two, all seats went to someone
 * and everybody else was told that it is full (I8), and the recount of the house finds nothing (I1, I2, I6, I7).
 */
export const judgeRush = async (
  { db }: Pick<Cluster, 'db'>,
  offeringId: string,
  capacity: number,
  told: readonly Told[],
) => {
  const { rows } = await sql<{ id: string; personId: string }>`select id, person_id as "personId" from enrollment
    where offering_id = ${offeringId} and state = 'confirmed'`.execute(db)
  const kept = new Set(rows.map(({ id }) => id))
  const yes = told.flatMap((one) => ('enrollmentId' in one ? [one.enrollmentId] : []))
  const lost = yes.filter((id) => !kept.has(id))
  const twice = rows.length - new Set(rows.map(({ personId }) => personId)).size
  const odd = told.flatMap((one) => ('refused' in one && one.refused !== 'offering-full' ? [one.refused] : []))
  const breaches = await listBreaches(db, { ids: 'installation' })
  const seats = Math.min(capacity, told.length)
  const holds =
    lost.length === 0 &&
    twice === 0 &&
    odd.length === 0 &&
    breaches.length === 0 &&
    yes.length === seats &&
    rows.length === seats
  return {
    holds,
    registered: rows.length,
    toldYes: yes.length,
    lost: lost.length,
    twice,
    odd: odd.slice(0, 3),
    breaches,
  }
}
