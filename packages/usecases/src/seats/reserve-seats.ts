import { findWhereabouts, getWindow } from '@inservice/db/catalog'
import type { Tx } from '@inservice/db/kernel'
import { findReserveOffering, insertReserve, lockPool, updateReserve } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { atLocal, idSchema, must, ok, plainDateSchema, plusDays, refuse, type Id } from '@inservice/domain/kernel'
import { decideReserve } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

const quantity = z
  .int('Give a whole number of seats.')
  .min(1, 'Keep at least one seat.')
  .max(10_000, 'A training has at most 10,000 seats.')
const reserveAudiences = z.enum(['member_district', 'non_member', 'out_of_region', 'para', 'student_teacher'])

/** An offering's seats as staff take hold of them: its pool is locked, and with it its reserves. */
const loadPool = async (tx: Tx, offeringId: Id) => {
  const [offering, window] = [await findWhereabouts(tx, offeringId), await getWindow(tx, offeringId)]
  const pool = offering ? await lockPool(tx, offeringId) : undefined
  return offering && window && pool ? { offering, startsAt: window.startsAt, pool } : null
}

/** Keeps a part of an offering's seats for an audience, or for an organization's people, through a day. */
export const reserveSeats = command({
  name: 'seats.reserveSeats',
  input: z.object({
    offeringId: idSchema,
    audience: reserveAudiences.nullable().default(null),
    organizationId: idSchema.nullable().default(null),
    quantity,
    releasesOn: plainDateSchema,
  }),
  load: (tx, { offeringId }) => loadPool(tx, offeringId),
  allow: (actor, { offering }) => can(actor, 'capacity.change', offering.at),
  decide: ({ offering, startsAt, pool }, input, { now, newId, actor }) => {
    const { audience, organizationId } = input
    const who = audience ?? organizationId
    if (who === null || (audience !== null && organizationId !== null)) return refuse('reserve-for-whom')
    const releasesAt = atLocal(plusDays(input.releasesOn, 1), '00:00', offering.timeZone)
    const decided = decideReserve({ pool, startsAt }, { who, quantity: input.quantity, releasesAt }, now)
    if (!decided.ok) return decided
    const createdBy = must(actor.kind === 'person' ? actor.personId : undefined, 'staff are people')
    const row = { audience, organizationId, quantity: input.quantity, releasesAt, createdBy, createdAt: now }
    return ok({ id: newId(), offeringId: offering.id, ...row })
  },
  save: async (tx, row) => {
    await insertReserve(tx, row)
    return { reserveId: row.id }
  },
  // Someone in line may be whom it is for.
  announce: ({ offeringId }) => [{ topic: 'seat.freed', payload: { offeringId } }],
  audit: ({ offeringId, id, audience, organizationId, quantity: seats, releasesAt }) => ({
    kind: 'offering',
    id: offeringId,
    details: { reserveId: id, audience, organizationId, quantity: seats, releasesAt },
  }),
})

const loadReserve = async (tx: Tx, reserveId: Id) => {
  const offeringId = await findReserveOffering(tx, reserveId)
  return offeringId ? loadPool(tx, offeringId) : null
}

/** Keeps more or fewer seats of a reserve, or until another day. */
export const changeReserve = command({
  name: 'seats.changeReserve',
  input: z.object({ reserveId: idSchema, quantity, releasesOn: plainDateSchema }),
  load: (tx, { reserveId }) => loadReserve(tx, reserveId),
  allow: (actor, { offering }) => can(actor, 'capacity.change', offering.at),
  decide: ({ offering, startsAt, pool }, { reserveId, quantity: seats, releasesOn }, { now }) => {
    const releasesAt = atLocal(plusDays(releasesOn, 1), '00:00', offering.timeZone)
    const who = pool.reserves.find(({ id }) => id === reserveId)?.who ?? ''
    const decided = decideReserve({ pool, startsAt }, { who, quantity: seats, releasesAt }, now, reserveId)
    return decided.ok ? ok({ offeringId: offering.id, reserveId, quantity: seats, releasesAt }) : decided
  },
  save: async (tx, { reserveId, quantity: seats, releasesAt }) => {
    await updateReserve(tx, reserveId, { quantity: seats, releasesAt })
    return { reserveId }
  },
  announce: ({ offeringId }) => [{ topic: 'seat.freed', payload: { offeringId, after: 'reserve' } }],
  audit: ({ offeringId, reserveId, quantity: seats, releasesAt }) => ({
    kind: 'offering',
    id: offeringId,
    details: { reserveId, quantity: seats, releasesAt },
  }),
})

/** Releases a reserve before its day: what of it nobody has is the line's, then everyone's. Who has a seat of it keeps it. */
export const releaseReserve = command({
  name: 'seats.releaseReserve',
  input: z.object({ reserveId: idSchema }),
  load: (tx, { reserveId }) => loadReserve(tx, reserveId),
  allow: (actor, { offering }) => can(actor, 'capacity.change', offering.at),
  decide: ({ offering, pool }, { reserveId }) => {
    const reserve = pool.reserves.find(({ id }) => id === reserveId)
    if (!reserve) return refuse('reserve-gone')
    return ok({ offeringId: offering.id, reserveId, freed: Math.max(0, reserve.quantity - reserve.taken) })
  },
  save: async (tx, { reserveId, freed }, { now }) => {
    await updateReserve(tx, reserveId, { releasedAt: now })
    return { reserveId, freed }
  },
  announce: ({ offeringId, freed }) =>
    freed > 0 ? [{ topic: 'seat.freed', payload: { offeringId, after: 'reserve' } }] : [],
  audit: ({ offeringId, reserveId, freed }) => ({ kind: 'offering', id: offeringId, details: { reserveId, freed } }),
})
