import type { Read } from '@inservice/db/kernel'
import { listSchools } from '@inservice/db/organizations'
import { reachOf, type Actor, type Deed, type Reach } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'

/** How far someone's deed reaches in an organization's seats: all of them, those of the schools whose delegate they are, or none. */
export const reachInto = async (db: Read, actor: Actor, deed: Deed, organizationId: Id): Promise<Reach | null> => {
  const schools = await listSchools(db, organizationId)
  const ids = schools.map(({ id }) => id)
  return reachOf(actor, deed, organizationId, ids)
}

/** Of a block's seats those that a delegate has a say in; the manager has it in all. */
export const ownSeats = <Seat extends { readonly schoolId: Id | null }>(reach: Reach, seats: readonly Seat[]): Seat[] =>
  seats.filter(({ schoolId }) => reach === 'all' || (schoolId !== null && reach.includes(schoolId)))
