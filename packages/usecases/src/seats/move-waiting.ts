import { appendWaitingEvents, updatePlaces } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, textSchema } from '@inservice/domain/kernel'
import { decideMove } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadWaiting } from './load-waiting.ts'

/** Moves someone up in a line, by staff and with a reason that stands in the log; those they pass go one place back. */
export const moveWaiting = command({
  name: 'seats.moveWaiting',
  input: z.object({
    entryId: idSchema,
    to: z.int('Give a place in line.').min(1, 'The first place is 1.').max(100_000),
    reason: textSchema('the reason', 500),
  }),
  load: (tx, { entryId }) => loadWaiting(tx, entryId),
  allow: (actor, { offering }) => can(actor, 'waiting-list.manage', offering.at),
  decide: ({ offering, line, entry }, { to, reason }, { actor }) => {
    const ids = line.map(({ entryId }) => entryId)
    const decided = decideMove(ids, entry.id, to)
    if (!decided.ok) return decided
    const { from } = decided.value
    const order = [entry.id, ...ids.slice(to - 1, from - 1)]
    const places = line.slice(to - 1, from).map(({ place }, at) => ({ entryId: order[at] ?? entry.id, place }))
    const madeBy = actor.kind === 'person' ? actor.personId : null
    const keeps = line.some(({ kept }) => kept > 0)
    return ok({ offeringId: offering.id, entryId: entry.id, from, to, reason, places, madeBy, keeps })
  },
  save: async (tx, { offeringId, entryId, from, to, reason, places, madeBy }, { now, newId }) => {
    await updatePlaces(tx, places, { entryId, reason })
    await appendWaitingEvents(tx, offeringId, [
      { id: newId(), what: 'moved', at: now, entryId, facts: { from, to }, reason, madeBy },
    ])
    return { from, to }
  },
  // Seats that are kept for a party may fit whoever stands before it now.
  announce: ({ offeringId, keeps }) => (keeps ? [{ topic: 'seat.freed', payload: { offeringId } }] : []),
  audit: ({ offeringId, entryId, from, to, reason }) => ({
    kind: 'offering',
    id: offeringId,
    details: { entryId, from, to, reason },
  }),
})
