import { findWhereabouts } from '@inservice/db/catalog'
import { lockPool, updateCapacity } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { decideCapacity, seatsFor } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Gives an offering another number of seats: a larger room, a smaller one. Seats that come free go to the line first. */
export const changeCapacity = command({
  name: 'seats.changeCapacity',
  input: z.object({
    offeringId: idSchema,
    capacity: z
      .int('Give a whole number of seats.')
      .min(1, 'A training has at least one seat.')
      .max(10_000, 'A training has at most 10,000 seats.'),
  }),
  load: async (tx, { offeringId }) => {
    const offering = await findWhereabouts(tx, offeringId)
    const pool = offering ? await lockPool(tx, offeringId) : undefined
    return offering && pool ? { offering, pool } : null
  },
  allow: (actor, { offering }) => can(actor, 'capacity.change', offering.at),
  decide: ({ offering, pool }, { capacity }, { now }) => {
    const decided = decideCapacity(seatsFor(pool, [], now), capacity)
    return decided.ok ? ok({ offeringId: offering.id, ...decided.value }) : decided
  },
  save: async (tx, { offeringId, from, to, freed }) => {
    await updateCapacity(tx, offeringId, to)
    return { from, to, freed }
  },
  announce: ({ offeringId, from, to }) =>
    to > from ? [{ topic: 'seat.freed', payload: { offeringId, after: 'capacity' } }] : [],
  audit: ({ offeringId, from, to }) => ({ kind: 'offering', id: offeringId, details: { from, to } }),
})
