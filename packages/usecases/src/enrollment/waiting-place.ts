import { getWindow } from '@inservice/db/catalog'
import { findWaiting } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** One's own place in an offering's line, or the offer that waits for an answer; null where one does not stand in it. */
export const waitingPlace = query({
  name: 'enrollment.waitingPlace',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }, { actor }) => {
    const offering = actor.kind === 'person' ? await getWindow(read, offeringId) : undefined
    if (!offering || actor.kind !== 'person') return null
    return { offering, own: (await findWaiting(read, offeringId, actor.personId)) ?? null }
  },
  allow: (actor, { offering }) => can(actor, 'waiting-list.join', { offeringId: offering.id }),
  show: ({ own, offering }) => ({
    entry: own && {
      entryId: own.id,
      state: own.state,
      place: own.place,
      waiting: own.waiting,
      seats: own.seats,
      joinedAt: own.joinedAt,
      offerExpiresAt: own.offerExpiresAt,
    },
    timeZone: offering.timeZone,
  }),
})
