import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { findOwnHolds, findStanding } from '@inservice/db/seats'
import { decideWindow } from '@inservice/domain/enrollment'
import { refuse, type Id, type Result } from '@inservice/domain/kernel'
import { publicSeats } from '@inservice/domain/seats'
import type { Asked } from '../kernel/index.ts'

/**
 * Who must be refused an offering's seat anyway, seen without a lock: everyone, where it is open and full, but those for
 * whom a seat is kept or who have one. Null where the seat has to be asked for.
 */
export const lookForSeats = async (
  read: Read,
  asks: readonly Asked<{ readonly offeringId: Id }>[],
): Promise<readonly (Result<never> | null)[]> => {
  const unknown = asks.map(() => null)
  const [first] = asks
  if (!first) return unknown
  const { offeringId } = first.input
  const standing = await findStanding(read, offeringId)
  // Where seats are kept for some, the lock tells for whom.
  if (!standing || standing.hasReserves || publicSeats(standing) > 0) return unknown
  const open = decideWindow({ ...standing, selfPaced: standing.kind === 'self_paced' }, first.moment.now)
  if (!open.ok) return unknown
  const personIds = asks.flatMap(({ moment: { actor } }) => (actor.kind === 'person' ? [actor.personId] : []))
  const kept = await findOwnHolds(read, offeringId, personIds)
  const enrolled = await findLiveEnrollments(read, offeringId, personIds)
  const known = new Set([...kept, ...enrolled].map(({ personId }) => personId))
  return asks.map(({ moment: { actor } }) =>
    actor.kind !== 'person' || known.has(actor.personId)
      ? null
      : refuse('offering-full', { waiting: standing.waiting }),
  )
}
