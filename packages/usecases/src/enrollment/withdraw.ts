import { lockOrder } from '@inservice/db/billing'
import { lockEnrollment, type WithdrawalRow } from '@inservice/db/enrollment'
import { lockBreakouts, lockPool } from '@inservice/db/seats'
import { decideWithdraw, type Withdrawal } from '@inservice/domain/enrollment'
import { centsSchema, idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadWithdrawal, mayWithdraw } from './load-withdrawal.ts'
import { saveWithdrawal } from './save-withdrawal.ts'

const credited = (row: WithdrawalRow, { refund }: Withdrawal) => ({
  topic: 'order.credited',
  payload: {
    orderId: row.orderId,
    lineId: row.orderLineId,
    cents: refund.cents,
    withheldCents: refund.withheldCents,
    reason: 'withdrawn',
  },
})

/** Whom an ended enrollment concerns besides its person: who is next in line, and whoever sends the money back. */
export const saidOfWithdrawal = ({ row, withdrawal }: { row: WithdrawalRow; withdrawal: Withdrawal }) => [
  { topic: 'enrollment.withdrawn', payload: { enrollmentId: row.id } },
  { topic: 'seat.freed', payload: { offeringId: row.offeringId, after: 'withdrawn' } },
  ...(withdrawal.way === 'card' && withdrawal.refund.cents > 0 && row.orderId
    ? [{ topic: 'order.refund-requested', payload: { orderId: row.orderId } }]
    : []),
  ...(withdrawal.way === 'invoice' ? [credited(row, withdrawal)] : []),
  ...(row.orderState === 'awaiting_payment' ? [{ topic: 'order.canceled', payload: { orderId: row.orderId } }] : []),
]

/** Ends an enrollment at its person's wish: the seat goes to the next, the money back by the policy frozen on the order. */
export const withdraw = command({
  name: 'enrollment.withdraw',
  input: z.object({ enrollmentId: idSchema, expectedCents: centsSchema }),
  load: async (tx, { enrollmentId }, { now }) => {
    const before = await loadWithdrawal(tx, enrollmentId, now)
    if (!before) return null
    if (before.row.orderId) await lockOrder(tx, before.row.orderId)
    await lockPool(tx, before.row.offeringId)
    await lockBreakouts(tx, before.row.offeringId)
    await lockEnrollment(tx, enrollmentId)
    return (await loadWithdrawal(tx, enrollmentId, now)) ?? null
  },
  allow: (actor, { row }) => mayWithdraw(actor, row),
  decide: ({ row, state }, { expectedCents }, { now }) => {
    const decided = decideWithdraw(state, expectedCents, now)
    return decided.ok ? ok({ row, withdrawal: decided.value }) : decided
  },
  save: saveWithdrawal,
  announce: saidOfWithdrawal,
  audit: ({ row, withdrawal }) => ({
    kind: 'enrollment',
    id: row.id,
    details: { refundCents: withdrawal.refund.cents, way: withdrawal.way },
  }),
})
