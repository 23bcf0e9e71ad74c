import { getWindow } from '@inservice/db/catalog'
import { listOrderPayments, lockOrder } from '@inservice/db/billing'
import { findLiveEnrollment, listOrderEnrollments, listPickedSessions } from '@inservice/db/enrollment'
import { lockBreakouts, lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { mayBecome } from '@inservice/domain/enrollment'
import { idSchema, ok } from '@inservice/domain/kernel'
import { publicSeats } from '@inservice/domain/seats'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { saveLatePayment } from './save-late-payment.ts'

/** Money came for an order that had lapsed: it takes a seat that is still free, or goes back at once. */
export const onOrderPaidLate = listener(
  'order.paid-late',
  command({
    name: 'enrollment.on-order-paid-late',
    input: z.object({ orderId: idSchema }),
    load: async (tx, { orderId }) => {
      const order = await lockOrder(tx, orderId)
      if (!order) return null
      const [enrollment] = await listOrderEnrollments(tx, orderId)
      if (!enrollment) return null
      const { offeringId, personId } = enrollment
      const payments = await listOrderPayments(tx, orderId)
      const pool = await lockPool(tx, offeringId)
      const breakouts = await lockBreakouts(tx, offeringId)
      const again = await findLiveEnrollment(tx, offeringId, personId)
      const offering = await getWindow(tx, offeringId)
      const picked = await listPickedSessions(tx, enrollment.id)
      return { order, enrollment, payments, pool, breakouts, again, offering, picked }
    },
    allow: (actor) => can(actor, 'enrollment.settle'),
    decide: ({ order, enrollment, payments, pool, breakouts, again, offering, picked }) => {
      const runs = offering?.state === 'published' || offering?.state === 'in_progress'
      const seated = mayBecome(enrollment.state, 'confirmed') && !again && runs && (!pool || publicSeats(pool) > 0)
      const full = breakouts.filter(({ capacity, taken }) => capacity !== null && (taken ?? 0) >= capacity)
      const lost = picked.filter((id) => full.some(({ sessionId }) => sessionId === id))
      const kept = picked.filter((id) => !lost.includes(id))
      return ok({ order, enrollment, payments, seated, hasPool: pool !== undefined, kept, lost })
    },
    save: saveLatePayment,
    announce: ({ order, enrollment, seated }) =>
      seated
        ? [
            { topic: 'order.paid', payload: { orderId: order.id } },
            { topic: 'enrollment.confirmed', payload: { enrollmentId: enrollment.id } },
          ]
        : [{ topic: 'order.refund-requested', payload: { orderId: order.id } }],
    audit: ({ order, seated }) => ({ kind: 'order', id: order.id, details: { seated } }),
  }),
)
