import { lockOrder } from '@inservice/db/billing'
import { listOrderEnrollments, updateEnrollment } from '@inservice/db/enrollment'
import { releaseHold } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { mayBecome } from '@inservice/domain/enrollment'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'

/** An order is paid: its enrollments are confirmed, and the seat that was kept becomes theirs. */
export const onOrderPaid = listener(
  'order.paid',
  command({
    name: 'enrollment.on-order-paid',
    input: z.object({ orderId: idSchema }),
    load: async (tx, { orderId }) => {
      const order = await lockOrder(tx, orderId)
      return order ? { order, enrollments: await listOrderEnrollments(tx, orderId) } : null
    },
    allow: (actor) => can(actor, 'enrollment.settle'),
    decide: ({ order, enrollments }) =>
      ok({
        order,
        toConfirm: enrollments.filter(({ state }) => state === 'pending_payment' && mayBecome(state, 'confirmed')),
      }),
    save: async (tx, { toConfirm }, { now, newId }) => {
      for (const { id, state, holdId } of toConfirm) {
        if (holdId) await releaseHold(tx, holdId, now, 'became an enrollment')
        await updateEnrollment(tx, id, {
          eventId: newId(),
          from: state,
          to: 'confirmed',
          at: now,
          madeBy: null,
          reason: 'paid',
        })
      }
      return {}
    },
    announce: ({ toConfirm }) =>
      toConfirm.map(({ id }) => ({ topic: 'enrollment.confirmed', payload: { enrollmentId: id } })),
    audit: ({ order, toConfirm }) => ({
      kind: 'order',
      id: order.id,
      details: { confirmed: toConfirm.map(({ id }) => id) },
    }),
  }),
)
