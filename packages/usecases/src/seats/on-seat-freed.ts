import { getWindow } from '@inservice/db/catalog'
import { insertHolds, listLine, lockPool, updateTaken, updateWaiting } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { decideOffers, freeSeats } from '@inservice/domain/seats'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'

/** Asks the first in line for each free seat of an offering: a day to answer, the seat kept meanwhile. */
export const offerSeats = command({
  name: 'seats.on-seat-freed',
  input: z.object({ offeringId: idSchema }),
  load: async (tx, { offeringId }) => {
    const offering = await getWindow(tx, offeringId)
    const pool = offering ? await lockPool(tx, offeringId) : undefined
    if (!offering || !pool) return null
    const free = freeSeats(pool)
    return { offering, pool, line: free > 0 ? await listLine(tx, offeringId, free) : [] }
  },
  allow: (actor) => can(actor, 'waiting-list.offer'),
  decide: ({ offering, pool, line }, { offeringId }, { now, newId }) => {
    const closesAt = offering.closesAt ?? offering.startsAt
    const live = offering.state === 'published' || offering.state === 'in_progress'
    const open = live && (closesAt === null || now < closesAt)
    return ok({ offeringId, offers: open ? decideOffers(pool, line, now, newId) : [] })
  },
  save: async (tx, { offeringId, offers }, { now, newId }) => {
    await updateTaken(tx, offeringId, offers.length)
    for (const { entryId, personId, holdId, expiresAt } of offers) {
      await insertHolds(tx, [
        {
          id: holdId,
          offeringId,
          reason: 'waiting_list_offer',
          quantity: 1,
          personId,
          expiresAt,
          createdAt: now,
        },
      ])
      await updateWaiting(tx, entryId, { eventId: newId(), offeringId, at: now, to: 'offered', holdId, expiresAt })
    }
    return { offered: offers.length }
  },
  announce: ({ offers }) => offers.map(({ entryId }) => ({ topic: 'waiting-list.offered', payload: { entryId } })),
  audit: ({ offeringId, offers }) => ({
    kind: 'offering',
    id: offeringId,
    details: { offered: offers.map(({ entryId }) => entryId) },
  }),
})

/** A seat came free: it is offered in the line's order before the public can see it. */
export const onSeatFreed = listener('seat.freed', offerSeats)
