import { can } from '@inservice/domain/access'
import { idSchema, must, ok, refuse, textSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { endEntry } from './end-entry.ts'
import { loadWaiting } from './load-waiting.ts'

/** Takes someone off a line, by staff and with a reason that stands in the log; what was kept for them goes to the next. */
export const removeWaiting = command({
  name: 'seats.removeWaiting',
  input: z.object({ entryId: idSchema, reason: textSchema('the reason', 500) }),
  load: (tx, { entryId }) => loadWaiting(tx, entryId),
  allow: (actor, { offering }) => can(actor, 'waiting-list.manage', offering.at),
  decide: ({ entry }, { reason }, { actor }) => {
    if (entry.state !== 'waiting' && entry.state !== 'offered') return refuse('not-in-line')
    const madeBy = actor.kind === 'person' ? actor.personId : null
    return ok({ entry, reason, madeBy: must(madeBy, 'staff are people') })
  },
  save: async (tx, { entry, reason, madeBy }, moment) => {
    await endEntry(tx, entry, { to: 'removed', reason, madeBy, facts: { seats: entry.seats } }, moment)
    return { entryId: entry.id }
  },
  announce: ({ entry: { id, offeringId, holdId }, reason }) => [
    { topic: 'waiting-list.removed', payload: { entryId: id, reason } },
    ...(holdId ? [{ topic: 'seat.freed', payload: { offeringId } }] : []),
  ],
  audit: ({ entry, reason }) => ({ kind: 'offering', id: entry.offeringId, details: { entryId: entry.id, reason } }),
})
