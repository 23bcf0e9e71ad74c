import type { Tx } from '@inservice/db/kernel'
import { appendWaitingEvents, findOfferOfHold, updateWaiting, type WaitingOfPerson } from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import { endEntry } from './end-entry.ts'

/** Ends the waiting of people who got a seat in another way; what had been kept for them is free for the next. */
export const endWaiting = async (
  tx: Tx,
  offeringId: Id,
  entries: readonly WaitingOfPerson[],
  moment: Moment,
  reason: string,
): Promise<void> => {
  for (const { id, holdId } of entries) await endEntry(tx, { id, offeringId, holdId }, { to: 'left', reason }, moment)
}

/** Marks the offer that a kept seat belongs to as accepted, where it is one: whoever registers with it has answered. */
export const acceptOffer = async (tx: Tx, holdId: Id, { now, newId }: Moment): Promise<void> => {
  const offer = await findOfferOfHold(tx, holdId)
  if (!offer) return
  await updateWaiting(tx, offer.id, { to: 'accepted', at: now })
  await appendWaitingEvents(tx, offer.offeringId, [
    { id: newId(), what: 'accepted', at: now, entryId: offer.id, facts: { seats: offer.seats } },
  ])
}
