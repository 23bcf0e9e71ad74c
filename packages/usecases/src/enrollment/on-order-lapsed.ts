import { lockOrder } from '@inservice/db/billing'
import { listOrderEnrollments, listPickedSessions, updateEnrollment } from '@inservice/db/enrollment'
import { lockBreakouts, lockPool, releaseHold, updateBreakouts, updateHold, updateTaken } from '@inservice/db/seats'
import type { Tx } from '@inservice/db/kernel'
import { can } from '@inservice/domain/access'
import { idSchema, ok, type Id, type Instant } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { promisedUntil } from './application/promised-until.ts'

type Lapsing = { readonly holdId: Id | null; readonly offeringId: Id; readonly promised: Instant | null }

/** Whoever was accepted keeps the seat until the day to confirm, paid or not; every other seat is free for the next. */
const leaveSeat = async (tx: Tx, { holdId, offeringId, promised }: Lapsing, now: Instant): Promise<void> => {
  if (holdId === null) return
  if (promised !== null) await updateHold(tx, holdId, { reason: 'pending_approval', expiresAt: promised })
  else if (await releaseHold(tx, holdId, now, 'not paid in time')) await updateTaken(tx, offeringId, -1)
}

/** An order's time ran out unpaid: its enrollments lapse, and their seats are free for the next. */
export const onOrderLapsed = listener(
  'order.lapsed',
  command({
    name: 'enrollment.on-order-lapsed',
    input: z.object({ orderId: idSchema }),
    load: async (tx, { orderId }, { now }) => {
      const order = await lockOrder(tx, orderId)
      if (!order) return null
      const enrollments = await listOrderEnrollments(tx, orderId)
      for (const offeringId of new Set(enrollments.map((one) => one.offeringId).toSorted())) {
        await lockPool(tx, offeringId)
        await lockBreakouts(tx, offeringId)
      }
      return { order, enrollments: await promisedUntil(tx, enrollments, now) }
    },
    allow: (actor) => can(actor, 'enrollment.settle'),
    decide: ({ order, enrollments }) =>
      ok({ order, over: enrollments.filter(({ state }) => state === 'pending_payment') }),
    save: async (tx, { over }, { now, newId }) => {
      for (const { id, state, ...seat } of over) {
        await leaveSeat(tx, seat, now)
        await updateBreakouts(tx, await listPickedSessions(tx, id), -1)
        await updateEnrollment(tx, id, {
          eventId: newId(),
          from: state,
          to: 'lapsed',
          at: now,
          madeBy: null,
          reason: 'not paid in time',
        })
      }
      return {}
    },
    announce: ({ over }) =>
      over.flatMap(({ offeringId, promised }) =>
        promised === null ? [{ topic: 'seat.freed', payload: { offeringId, after: 'lapsed' } }] : [],
      ),
    audit: ({ order, over }) => ({ kind: 'order', id: order.id, details: { lapsed: over.map(({ id }) => id) } }),
  }),
)
