import { getWindow } from '@inservice/db/catalog'
import { lockOrders, updateLine } from '@inservice/db/billing'
import { updateEnded, listPickedOf, listPlaces, lockPlaces, type PlaceRow } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { lockBreakouts, lockPool, releaseHold, updateBreakouts, updateTaken } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { giveBackEach, offeringCanceled, type GivenBack } from '@inservice/domain/billing'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, type Moment } from '../kernel/index.ts'
import { announceBack, giveMoneyBack } from './give-money-back.ts'

type Ending = { readonly row: PlaceRow; readonly back: GivenBack }
type Change = {
  readonly offeringId: Id
  readonly providerId: Id
  readonly hasBreakouts: boolean
  readonly hasPool: boolean
  readonly endings: readonly Ending[]
}

const moneyOf = ({ row, back }: Ending, providerId: Id) => {
  const { orderId, orderState, paidCents, openCents, dueCents, purchaseOrderId } = row
  if (orderId === null || orderState === null) return null
  const order = { orderId, orderState, paidCents, openCents, dueCents, purchaseOrderId }
  return { ...order, providerId, from: 'unearned_registration' as const, back }
}

/** Seats that places had in the pool: their own, or what was kept for one that was not paid yet. */
const freeSeats = async (tx: Tx, endings: readonly Ending[], { now }: Moment): Promise<number> => {
  let freed = 0
  for (const { row } of endings) {
    const held = row.holdId ? await releaseHold(tx, row.holdId, now, offeringCanceled) : 0
    freed += Math.max(1, held)
  }
  return freed
}

/** Ends places in a canceled offering, so many at a time: everything back to the way it was paid, the seats uncounted. */
export const cancelPlaces = command({
  name: 'enrollment.cancelPlaces',
  input: z.object({ offeringId: idSchema, enrollmentIds: z.array(idSchema).max(200) }),
  load: async (tx, { offeringId, enrollmentIds }) => {
    const offering = await getWindow(tx, offeringId)
    if (offering?.state !== 'canceled') return null
    const before = await listPlaces(tx, { offeringId, ids: enrollmentIds })
    await lockOrders(tx, [...new Set(before.flatMap(({ orderId }) => (orderId ? [orderId] : [])))])
    const pool = await lockPool(tx, offeringId)
    const breakouts = await lockBreakouts(tx, offeringId)
    const places = await lockPlaces(tx, offeringId, enrollmentIds)
    return { offering, pool, breakouts, places }
  },
  allow: (actor) => can(actor, 'enrollment.settle'),
  decide: ({ offering, pool, breakouts, places }) =>
    ok<Change>({
      offeringId: offering.id,
      providerId: offering.providerId,
      hasPool: pool !== undefined,
      hasBreakouts: breakouts.length > 0,
      endings: giveBackEach(places),
    }),
  save: async (tx, { offeringId, providerId, hasPool, hasBreakouts, endings }, moment) => {
    const { now, newId } = moment
    for (const ending of endings) {
      const money = moneyOf(ending, providerId)
      if (money) await giveMoneyBack(tx, money, moment)
      if (ending.row.orderLineId) await updateLine(tx, ending.row.orderLineId, { canceledAt: now })
    }
    const freed = await freeSeats(tx, endings, moment)
    if (hasPool) await updateTaken(tx, offeringId, -freed)
    const ids = endings.map(({ row }) => row.id)
    if (hasBreakouts && ids.length > 0)
      for (const { sessionId, count } of await listPickedOf(tx, ids)) await updateBreakouts(tx, [sessionId], -count)
    const ended = endings.map(({ row: { id, state } }) => ({ id, state, eventId: newId() }))
    await updateEnded(tx, ended, { at: now, reason: offeringCanceled })
    return { ended: ids.length }
  },
  announce: ({ endings, offeringId, providerId }) => [
    ...endings.flatMap((ending) => {
      const money = moneyOf(ending, providerId)
      return money ? announceBack(money, ending.row.orderLineId) : []
    }),
    ...(endings.length > 0
      ? [
          {
            topic: 'enrollments.canceled',
            payload: { offeringId, people: endings.map(({ row: { id }, back }) => ({ enrollmentId: id, ...back })) },
          },
        ]
      : []),
  ],
  audit: ({ offeringId, endings }) => ({
    kind: 'offering',
    id: offeringId,
    details: { ended: endings.map(({ row, back }) => ({ enrollmentId: row.id, ...back })) },
  }),
})
