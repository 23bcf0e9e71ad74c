import { lockOrder } from '@inservice/db/billing'
import { listOrderEnrollments, listPickedSessions, updateEnrollment } from '@inservice/db/enrollment'
import { lockBreakouts, lockPool, releaseHold, updateBreakouts, updateTaken } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'

/** An order's time ran out unpaid: its enrollments lapse, and their seats are free for the next. */
export const onOrderLapsed = listener(
  'order.lapsed',
  command({
    name: 'enrollment.on-order-lapsed',
    input: z.object({ orderId: idSchema }),
    load: async (tx, { orderId }) => {
      const order = await lockOrder(tx, orderId)
      if (!order) return null
      const enrollments = await listOrderEnrollments(tx, orderId)
      for (const offeringId of new Set(enrollments.map((one) => one.offeringId).toSorted())) {
        await lockPool(tx, offeringId)
        await lockBreakouts(tx, offeringId)
      }
      return { order, enrollments }
    },
    allow: (actor) => can(actor, 'enrollment.settle'),
    decide: ({ order, enrollments }) =>
      ok({ order, over: enrollments.filter(({ state }) => state === 'pending_payment') }),
    save: async (tx, { over }, { now, newId }) => {
      for (const { id, state, holdId, offeringId } of over) {
        if (holdId && (await releaseHold(tx, holdId, now, 'not paid in time'))) await updateTaken(tx, offeringId, -1)
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
      over.map(({ offeringId }) => ({ topic: 'seat.freed', payload: { offeringId, after: 'lapsed' } })),
    audit: ({ order, over }) => ({ kind: 'order', id: order.id, details: { lapsed: over.map(({ id }) => id) } }),
  }),
)
