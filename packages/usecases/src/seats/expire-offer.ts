import { findWaitingOffering, lockPool, lockWaiting } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { endEntry } from './end-entry.ts'

/** Ends an offer that nobody answered: the next person is asked, the first may join again at the end of the line. */
export const expireOffer = command({
  name: 'seats.expireOffer',
  input: z.object({ entryId: idSchema }),
  load: async (tx, { entryId }) => {
    const offeringId = await findWaitingOffering(tx, entryId)
    if (!offeringId) return null
    await lockPool(tx, offeringId)
    return (await lockWaiting(tx, entryId)) ?? null
  },
  allow: (actor) => can(actor, 'waiting-list.offer'),
  decide: (entry, _input, { now }) => {
    const over = entry.state === 'offered' && entry.offerExpiresAt !== null && entry.offerExpiresAt <= now
    return over ? ok(entry) : refuse('not-waiting')
  },
  save: async (tx, entry, moment) => {
    await endEntry(tx, entry, { to: 'expired', facts: { seats: entry.seats } }, moment)
    return {}
  },
  announce: ({ id, offeringId }) => [
    { topic: 'waiting-list.expired', payload: { entryId: id } },
    { topic: 'seat.freed', payload: { offeringId } },
  ],
  audit: ({ id, offeringId }) => ({ kind: 'offering', id: offeringId, details: { entryId: id } }),
})
