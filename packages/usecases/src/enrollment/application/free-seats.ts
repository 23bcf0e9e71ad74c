import type { Tx } from '@inservice/db/kernel'
import { releaseHold, updateTaken } from '@inservice/db/seats'
import type { Id, Instant } from '@inservice/domain/kernel'

/** Gives back seats that were kept for applications; those that became enrollments or went before stay as they are. */
export const freeSeats = async (
  tx: Tx,
  offeringId: Id,
  holdIds: readonly (Id | null)[],
  now: Instant,
  reason: string,
): Promise<void> => {
  for (const holdId of holdIds) {
    const seats = holdId === null ? 0 : await releaseHold(tx, holdId, now, reason)
    await updateTaken(tx, offeringId, -seats)
  }
}
