import { appendPosting, insertRefund, type listOrderPayments, type LockedOrder } from '@inservice/db/billing'
import { deletePickedSessions, updateEnrollment, type OrderEnrollment } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { updateBreakouts, updateTaken } from '@inservice/db/seats'
import { post } from '@inservice/domain/billing'
import type { Id } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'

/** A seat that is still free for late money. */
export type LateSeat = {
  readonly enrollment: OrderEnrollment
  readonly hasPool: boolean
  /** Breakouts that still have a seat, and those that filled up meanwhile. */
  readonly kept: readonly Id[]
  readonly lost: readonly Id[]
}

export type LatePayment = {
  readonly order: LockedOrder
  readonly payments: Awaited<ReturnType<typeof listOrderPayments>>
  /** Null: no seat is free, or the order was for none; the money goes back. */
  readonly seated: readonly LateSeat[] | null
}

const giveBack = async (tx: Tx, { order, payments }: LatePayment, { now, newId }: Moment): Promise<void> => {
  for (const payment of payments) {
    const amountCents = payment.amountCents - payment.refundedCents
    if (amountCents === 0) continue
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
}

/** Late money finds its order again: the sale is booked anew, and the stray payment is laid on it. */
const bookSale = async (tx: Tx, { order }: LatePayment, { now, newId }: Moment): Promise<void> => {
  const ledger = { providerId: order.providerId, orderId: order.id, at: now, madeBy: null }
  const cents = order.paidCents
  const placed = post({ kind: 'order_placed', registrationCents: cents, seatsCents: 0, clockHourFeeCents: 0 })
  await appendPosting(tx, placed, { ...ledger, id: newId() })
  const found = post({ kind: 'stray_returned', cents })
  await appendPosting(tx, found, { ...ledger, id: newId(), memo: 'stray payment found its order' })
  await appendPosting(tx, post({ kind: 'card_paid', cents }), { ...ledger, id: newId() })
}

const seatLate = async (tx: Tx, { enrollment, hasPool, kept, lost }: LateSeat, moment: Moment): Promise<void> => {
  if (hasPool) await updateTaken(tx, enrollment.offeringId, 1)
  await updateBreakouts(tx, kept, 1)
  await deletePickedSessions(tx, enrollment.id, lost)
  await updateEnrollment(tx, enrollment.id, {
    eventId: moment.newId(),
    from: enrollment.state,
    to: 'confirmed',
    at: moment.now,
    madeBy: null,
    reason: 'paid late, a seat was free',
  })
}

/** Writes what late money comes to: a seat with its breakouts, or the money's way back. */
export const saveLatePayment = async (tx: Tx, change: LatePayment, moment: Moment) => {
  if (!change.seated) {
    await giveBack(tx, change, moment)
    return {}
  }
  for (const seat of change.seated) await seatLate(tx, seat, moment)
  await bookSale(tx, change, moment)
  return {}
}
