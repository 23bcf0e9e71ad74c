import { appendPosting, insertRefund, listRefundable, updateDrawn, updateOrder } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import {
  calledOff,
  offeringCanceled,
  post,
  splitRefund,
  type GivenBack,
  type OrderStatus,
  type Refund,
  type Unearned,
} from '@inservice/domain/billing'
import type { Cents, Id } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'

/** An order whose sale the provider calls off, and what of its money goes back by which way. */
export type OrderBack = {
  readonly orderId: Id
  readonly orderState: OrderStatus
  readonly paidCents: Cents
  readonly openCents: Cents
  readonly dueCents: Cents
  readonly purchaseOrderId: Id | null
  readonly providerId: Id
  readonly from: Unearned
  readonly back: GivenBack
}

const working = (cents: Cents): Refund => ({
  cents,
  withheldCents: 0,
  mostCents: cents,
  reason: 'provider-canceled',
  businessDays: 0,
  days: 0,
})

/** Asks for what was paid to go back: a job sends it to cards, the finance desk by hand. */
const askRefunds = async (tx: Tx, { orderId, back }: OrderBack, { now, newId }: Moment): Promise<void> => {
  if (back.cardCents + back.handCents === 0) return
  const payments = await listRefundable(tx, orderId)
  for (const byCard of [true, false]) {
    const parts = splitRefund(
      byCard ? back.cardCents : back.handCents,
      payments
        .filter((one) => one.byCard === byCard)
        .map(({ paymentId, leftCents }) => ({ paymentId, paidCents: leftCents, refundedCents: 0 })),
    )
    for (const { paymentId, cents } of parts.ok ? parts.value : [])
      await insertRefund(tx, {
        id: newId(),
        orderId,
        paymentId,
        amountCents: cents,
        reason: offeringCanceled,
        working: [working(cents)],
        requestedBy: null,
        createdAt: now,
      })
  }
}

/** Writes what goes back of an order whose lock is held: an open invoice lowered, refunds asked for, the purchase order given back, the order moved on. */
export const giveMoneyBack = async (tx: Tx, order: OrderBack, moment: Moment): Promise<void> => {
  const { orderId, orderState, paidCents, openCents, dueCents, purchaseOrderId, providerId, from, back } = order
  const { now, newId } = moment
  const ledger = { providerId, orderId, at: now, madeBy: null, memo: offeringCanceled }
  const { creditCents, cardCents, handCents } = back
  const lowered = post({ kind: 'refunded', from, to: 'receivable', cents: creditCents, withheldCents: 0 })
  await appendPosting(tx, lowered, { ...ledger, id: newId() })
  await askRefunds(tx, order, moment)
  const backCents = creditCents + cardCents + handCents
  if (purchaseOrderId && backCents > 0) await updateDrawn(tx, purchaseOrderId, 0 - backCents)
  const state = calledOff(orderState, paidCents, openCents - creditCents)
  if (state === null) return
  if (orderState === 'awaiting_payment' || orderState === 'open') {
    const sold = { registrationCents: dueCents, seatsCents: 0, clockHourFeeCents: 0 }
    await appendPosting(tx, post({ kind: 'order_dropped', ...sold }), { ...ledger, id: newId() })
  }
  await updateOrder(tx, orderId, { state, expiresAt: null, ...(state === 'canceled' ? { closedAt: now } : {}) })
}

/** What others hear of money that goes back: a credit note is written, refunds are sent, an unpaid page closes. */
export const announceBack = (
  { orderId, orderState, back }: Pick<OrderBack, 'orderId' | 'orderState' | 'back'>,
  lineId: Id | null,
) => [
  ...(back.creditCents > 0
    ? [
        {
          topic: 'order.credited',
          payload: { orderId, lineId, cents: back.creditCents, withheldCents: 0, reason: 'provider-canceled' },
        },
      ]
    : []),
  ...(back.cardCents > 0 ? [{ topic: 'order.refund-requested', payload: { orderId } }] : []),
  ...(orderState === 'awaiting_payment' || orderState === 'open'
    ? [{ topic: 'order.canceled', payload: { orderId } }]
    : []),
]
