import type { Tx } from '@inservice/db/kernel'
import { findOfferOfHold, releaseHold, updateTaken, updateWaiting, type WaitingOfPerson } from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'

/** Ends the waiting of people who got a seat in another way; what had been offered to them is free for the next. */
export const endWaiting = async (
  tx: Tx,
  offeringId: Id,
  entries: readonly WaitingOfPerson[],
  { now, newId }: Moment,
  reason: string,
): Promise<void> => {
  for (const { id, holdId } of entries) {
    if (holdId && (await releaseHold(tx, holdId, now, reason))) await updateTaken(tx, offeringId, -1)
    await updateWaiting(tx, id, { eventId: newId(), offeringId, at: now, to: 'left', reason })
  }
}

/** Marks the offer that a kept seat belongs to as accepted, where it is one: whoever registers with it has answered. */
export const acceptOffer = async (tx: Tx, holdId: Id, { now, newId }: Moment): Promise<void> => {
  const offer = await findOfferOfHold(tx, holdId)
  if (offer)
    await updateWaiting(tx, offer.id, { eventId: newId(), offeringId: offer.offeringId, at: now, to: 'accepted' })
}
