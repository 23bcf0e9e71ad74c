import { findHoldOffering, listOverdue, lockHold, lockPool, releaseHold, updateTaken } from '@inservice/db/seats'
import { can, type Actor } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, task } from '../kernel/index.ts'
import { expireOffer } from './expire-offer.ts'
import { offerSeats } from './on-seat-freed.ts'

const machine: Actor = { kind: 'machine', name: 'seats.expire-holds' }

/** Ends a kept seat whose time is over: it goes to the next in line, or to the public. One that was prolonged meanwhile stays. */
export const expireHold = command({
  name: 'seats.expireHold',
  input: z.object({ holdId: idSchema }),
  load: async (tx, { holdId }) => {
    const offeringId = await findHoldOffering(tx, holdId)
    if (!offeringId) return null
    await lockPool(tx, offeringId)
    return (await lockHold(tx, holdId)) ?? null
  },
  allow: (actor) => can(actor, 'waiting-list.offer'),
  decide: (hold, _input, { now }) => {
    // The others have a clock of their own.
    const ends = hold.reason === 'checkout' || hold.reason === 'waiting_list_kept' || hold.reason === 'staff'
    const over = hold.releasedAt === null && hold.expiresAt !== null && hold.expiresAt <= now
    return ends && over ? ok(hold) : refuse('hold-lapsed')
  },
  save: async (tx, hold, { now }) => {
    if (await releaseHold(tx, hold.id, now, 'its time was over')) await updateTaken(tx, hold.offeringId, -hold.quantity)
    return {}
  },
  announce: ({ offeringId, reason }) => [
    { topic: 'seat.freed', payload: reason === 'waiting_list_kept' ? { offeringId } : { offeringId, after: 'lapsed' } },
  ],
  audit: ({ id, offeringId }) => ({ kind: 'offering', id: offeringId, details: { holdId: id } }),
})

/** Each minute: kept seats and offers past their time end, and no free seat stays while someone waits. */
export const expireHolds = task('seats.expire-holds', z.object({}), async (house) => {
  const { offers, holds, stalled } = await listOverdue(house.db, house.now(), { ids: 'machine' })
  for (const { id, until } of holds)
    await run(house, machine, expireHold, { holdId: id, commandId: v5(`expire ${until}`, id) })
  for (const { id, until } of offers)
    await run(house, machine, expireOffer, { entryId: id, commandId: v5(`expire ${until}`, id) })
  for (const id of stalled)
    await run(house, machine, offerSeats, { offeringId: id, commandId: v5(`stalled ${house.now()}`, id) })
})
