import { appendPosting, insertRefund, listOrderPayments, lockOrder } from '@inservice/db/billing'
import { listOrderEnrollments, updateEnrollment } from '@inservice/db/enrollment'
import { lockPool, updateTaken } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { post } from '@inservice/domain/billing'
import { mayBecome } from '@inservice/domain/enrollment'
import { idSchema, ok } from '@inservice/domain/kernel'
import { publicSeats } from '@inservice/domain/seats'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'

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
      const payments = await listOrderPayments(tx, orderId)
      return { order, enrollment, payments, pool: await lockPool(tx, enrollment.offeringId) }
    },
    allow: (actor) => can(actor, 'enrollment.settle'),
    decide: ({ order, enrollment, payments, pool }) => {
      const seated = mayBecome(enrollment.state, 'confirmed') && (!pool || publicSeats(pool) > 0)
      return ok({ order, enrollment, payments, seated, hasPool: pool !== undefined })
    },
    save: async (tx, { order, enrollment, payments, seated, hasPool }, { now, newId }) => {
      const ledger = { providerId: order.providerId, orderId: order.id, at: now, madeBy: null }
      if (!seated) {
        for (const payment of payments) {
          const amountCents = payment.amountCents - payment.refundedCents
          if (amountCents > 0)
            await insertRefund(tx, {
              id: newId(),
              orderId: order.id,
              paymentId: payment.id,
              amountCents,
              reason: 'paid after the seat had gone',
              working: [],
              requestedBy: null,
              createdAt: now,
            })
        }
        return {}
      }
      if (hasPool) await updateTaken(tx, enrollment.offeringId, 1)
      await updateEnrollment(tx, enrollment.id, {
        eventId: newId(),
        from: enrollment.state,
        to: 'confirmed',
        at: now,
        madeBy: null,
        reason: 'paid late, a seat was free',
      })
      const cents = order.paidCents
      await appendPosting(
        tx,
        post({ kind: 'order_placed', registrationCents: cents, seatsCents: 0, clockHourFeeCents: 0 }),
        { ...ledger, id: newId() },
      )
      await appendPosting(tx, post({ kind: 'stray_returned', cents }), {
        ...ledger,
        id: newId(),
        memo: 'stray payment found its order',
      })
      await appendPosting(tx, post({ kind: 'card_paid', cents }), { ...ledger, id: newId() })
      return {}
    },
    announce: ({ order, enrollment, seated }) =>
      seated
        ? [{ topic: 'enrollment.confirmed', payload: { enrollmentId: enrollment.id } }]
        : [{ topic: 'order.refund-requested', payload: { orderId: order.id } }],
    audit: ({ order, seated }) => ({ kind: 'order', id: order.id, details: { seated } }),
  }),
)
