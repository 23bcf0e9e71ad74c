import {
  appendPosting,
  findPaymentOrder,
  lockOrder,
  lockPayment,
  updateOrder,
  updatePayment,
} from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { decideSettle, post, type Settled } from '@inservice/domain/billing'
import { centsSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Books a card payment that the payment provider reports: once, however often it is told. */
export const settle = command({
  name: 'billing.settle',
  input: z.object({ sessionId: z.string().max(300), amountCents: centsSchema, gatewayPaymentId: z.string().max(300) }),
  load: async (tx, { sessionId }) => {
    const orderId = await findPaymentOrder(tx, { sessionId })
    const order = orderId && (await lockOrder(tx, orderId))
    const payment = await lockPayment(tx, { sessionId })
    return order && payment ? { order, payment } : null
  },
  allow: (actor) => can(actor, 'order.settle'),
  decide: ({ order, payment }, input) => {
    const state = { order: { status: order.state, totalCents: order.totalCents, paidCents: order.paidCents }, payment }
    const settled = decideSettle(state, input.amountCents)
    return settled.ok ? ok({ order, payment, input, settled: settled.value }) : settled
  },
  save: async (tx, { order, payment, input, settled }, { now, newId }) => {
    if (settled.repeats) return { orderId: order.id, late: false }
    await updatePayment(tx, payment.id, {
      state: 'succeeded',
      gatewayPaymentId: input.gatewayPaymentId,
      settledAt: now,
    })
    await updateOrder(tx, order.id, {
      state: settled.status,
      paidCents: settled.paidCents,
      expiresAt: null,
      confirmedAt: now,
    })
    const ledger = { providerId: order.providerId, orderId: order.id, at: now, madeBy: null }
    await appendPosting(tx, post(moneyIn(settled, input.amountCents)), { ...ledger, id: newId() })
    return { orderId: order.id, late: settled.late }
  },
  announce: ({ order, settled }) => {
    if (settled.repeats) return []
    return [{ topic: settled.late ? 'order.paid-late' : 'order.paid', payload: { orderId: order.id } }]
  },
  audit: ({ order, settled, input }) => ({
    kind: 'order',
    id: order.id,
    details: { amountCents: input.amountCents, repeats: settled.repeats, late: settled.late },
  }),
})

/** Late money belongs to no sale yet: it is kept apart until a seat is found for it or it goes back. */
const moneyIn = (settled: Settled, cents: number) =>
  ({ kind: settled.late ? 'stray_paid' : 'card_paid', cents }) as const
