import {
  appendPosting,
  insertRefund,
  listOrderPayments,
  getReceivable,
  updateDrawn,
  updateLine,
  updateOrder,
} from '@inservice/db/billing'
import { listPickedSessions, updateEnrollment, type WithdrawalRow } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { releaseBlockSeat, releaseHold, updateBreakouts, updateTaken } from '@inservice/db/seats'
import { moveOrder, post, splitRefund } from '@inservice/domain/billing'
import type { Withdrawal } from '@inservice/domain/enrollment'
import { must } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import { freePlaces } from '../seats/index.ts'

type Change = { readonly row: WithdrawalRow; readonly withdrawal: Withdrawal }

/** An open invoice is credited at once; what the purchase order had given is free again. */
const creditInvoice = async (tx: Tx, { row, withdrawal }: Change, { now, newId, actor }: Moment): Promise<void> => {
  const { cents, withheldCents } = withdrawal.refund
  const orderId = must(row.orderId, 'an invoice has its order')
  const madeBy = actor.kind === 'person' ? actor.personId : null
  const posting = post({ kind: 'refunded', from: 'unearned_registration', to: 'receivable', cents, withheldCents })
  await appendPosting(tx, posting, { id: newId(), providerId: row.providerId, orderId, at: now, madeBy })
  if (row.purchaseOrderId) await updateDrawn(tx, row.purchaseOrderId, 0 - cents)
  if (withheldCents === 0 && !row.isShared && (await getReceivable(tx, orderId)) <= 0)
    await updateOrder(tx, orderId, { state: 'canceled', closedAt: now })
}

/** Card money goes back the way it came: asked for here, sent by a job. */
const askRefunds = async (tx: Tx, { row, withdrawal }: Change, { now, newId, actor }: Moment): Promise<void> => {
  const orderId = must(row.orderId, 'a payment has its order')
  const payments = await listOrderPayments(tx, orderId)
  const parts = splitRefund(
    withdrawal.refund.cents,
    payments.map((one) => ({ paymentId: one.id, paidCents: one.amountCents, refundedCents: one.refundedCents })),
  )
  for (const { paymentId, cents } of parts.ok ? parts.value : []) {
    const requestedBy = actor.kind === 'person' ? actor.personId : null
    await insertRefund(tx, {
      id: newId(),
      orderId,
      paymentId,
      amountCents: cents,
      reason: 'withdrawn',
      working: [{ ...withdrawal.refund, lineId: row.orderLineId }],
      requestedBy,
      createdAt: now,
    })
  }
}

/** An order that nobody has paid ends with its only enrollment. */
const dropOrder = async (tx: Tx, { row }: Change, { now, newId }: Moment): Promise<void> => {
  const moved = row.orderState && row.orderId ? moveOrder(row.orderState, 'cancel') : null
  if (!moved?.ok || !row.orderId) return
  await updateOrder(tx, row.orderId, { state: moved.value, expiresAt: null, closedAt: now })
  const posting = post({
    kind: 'order_dropped',
    registrationCents: row.lineCents ?? 0,
    seatsCents: 0,
    clockHourFeeCents: 0,
  })
  await appendPosting(tx, posting, {
    id: newId(),
    providerId: row.providerId,
    orderId: row.orderId,
    at: now,
    madeBy: null,
  })
}

type Why = { readonly to: 'withdrawn' | 'canceled'; readonly reason: string }

/** Writes a withdrawal: money first, then the seat, then the enrollment. */
export const saveWithdrawal = async (
  tx: Tx,
  change: Change,
  moment: Moment,
  { to, reason }: Why = { to: 'withdrawn', reason: 'withdrawn' },
) => {
  const { row, withdrawal } = change
  const { now, newId, actor } = moment
  if (withdrawal.way === 'invoice') await creditInvoice(tx, change, moment)
  if (withdrawal.way === 'card') await askRefunds(tx, change, moment)
  if (withdrawal.way === 'none' && row.orderState === 'awaiting_payment') await dropOrder(tx, change, moment)
  if (row.orderLineId && withdrawal.way !== 'none') await updateLine(tx, row.orderLineId, { canceledAt: now })
  const madeBy = actor.kind === 'person' ? actor.personId : null
  if (row.coverage === 'seat' && row.blockSeatId) {
    await releaseBlockSeat(tx, { seatId: row.blockSeatId, eventId: newId(), at: now, madeBy, reason })
    await freePlaces(tx, [row.blockSeatId], now, 'withdrawn')
  } else if (row.state !== 'invited') await updateTaken(tx, row.offeringId, -1)
  if (row.holdId) await releaseHold(tx, row.holdId, now, 'withdrawn')
  await updateBreakouts(tx, await listPickedSessions(tx, row.id), -1)
  await updateEnrollment(tx, row.id, {
    eventId: newId(),
    from: row.state,
    to,
    at: now,
    madeBy,
    reason,
  })
  return { refundCents: withdrawal.refund.cents, way: withdrawal.way }
}
