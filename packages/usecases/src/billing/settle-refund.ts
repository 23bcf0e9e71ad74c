import {
  appendPosting,
  findLines,
  lockOrder,
  lockPayment,
  lockRefund,
  updateOrder,
  updatePayment,
  updateRefund,
  type LockedOrder,
  type LockedPayment,
  type LockedRefund,
} from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { decideRefunded, post, refundSource, type OrderStatus, type Refund } from '@inservice/domain/billing'
import { idSchema, ok, type Cents } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

type RefundChange = {
  readonly order: LockedOrder
  readonly refund: LockedRefund
  readonly payment: LockedPayment
  readonly gatewayRefundId: string
  readonly from: ReturnType<typeof refundSource>
  readonly withheldCents: Cents
  /** Null where it was booked before. */
  readonly after: { readonly status: OrderStatus; readonly refundedCents: Cents } | null
}

/** Books a refund that the payment provider has made, once. What the policy keeps becomes a cancellation fee. */
export const settleRefund = command({
  name: 'billing.settleRefund',
  input: z.object({ orderId: idSchema, refundId: idSchema, gatewayRefundId: z.string().max(300) }),
  load: async (tx, { orderId, refundId }) => {
    const order = await lockOrder(tx, orderId)
    const refund = await lockRefund(tx, refundId)
    const payment = refund?.paymentId ? await lockPayment(tx, { id: refund.paymentId }) : undefined
    if (!order || !refund || !payment || refund.orderId !== orderId) return null
    const { lines } = await findLines(tx, orderId)
    return { order, refund, payment, kinds: lines.map(({ kind }) => kind) }
  },
  allow: (actor) => can(actor, 'order.settle'),
  decide: ({ order, refund, payment, kinds }, { gatewayRefundId }) => {
    const [quoted] = refund.working as readonly Refund[]
    const change = {
      order,
      refund,
      payment,
      gatewayRefundId,
      from: refundSource(kinds),
      withheldCents: quoted?.withheldCents ?? 0,
    }
    if (refund.state === 'succeeded') return ok<RefundChange>({ ...change, after: null })
    const decided = decideRefunded(
      { status: order.state, paidCents: order.paidCents, refundedCents: order.refundedCents },
      refund.amountCents,
    )
    return decided.ok ? ok<RefundChange>({ ...change, after: decided.value }) : decided
  },
  save: async (tx, { order, refund, payment, gatewayRefundId, from, withheldCents, after }, { now, newId }) => {
    if (after === null) return {}
    await updateRefund(tx, refund.id, { state: 'succeeded', gatewayRefundId, settledAt: now })
    await updatePayment(tx, payment.id, { refundedCents: payment.refundedCents + refund.amountCents })
    await updateOrder(tx, order.id, { state: after.status, refundedCents: after.refundedCents })
    const cents = refund.amountCents
    const stray = refund.reason === 'paid after the seat had gone'
    const posting = stray
      ? post({ kind: 'stray_returned', cents })
      : post({ kind: 'refunded', from, to: 'card', cents, withheldCents })
    await appendPosting(tx, posting, {
      id: newId(),
      providerId: order.providerId,
      orderId: order.id,
      at: now,
      madeBy: null,
      memo: refund.reason,
    })
    return {}
  },
  announce: ({ order, refund, after }) =>
    after === null ? [] : [{ topic: 'order.refunded', payload: { orderId: order.id, refundId: refund.id } }],
  audit: ({ order, refund }) => ({
    kind: 'order',
    id: order.id,
    details: { refundId: refund.id, amountCents: refund.amountCents },
  }),
})
