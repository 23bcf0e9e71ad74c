import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewRefund = {
  readonly id: Id
  readonly orderId: Id
  readonly paymentId: Id | null
  readonly amountCents: Cents
  readonly reason: string
  readonly working: unknown
  readonly requestedBy: Id | null
  readonly createdAt: Instant
}

/** Asks for money to go back the way it came; a job sends it. */
export const insertRefund = async (tx: Tx, refund: NewRefund): Promise<void> => {
  await tx
    .insertInto('refund')
    .values({
      id: refund.id,
      order_id: refund.orderId,
      payment_id: refund.paymentId,
      amount_cents: refund.amountCents,
      state: 'requested',
      reason: refund.reason,
      working: JSON.stringify(refund.working),
      requested_by: refund.requestedBy,
      created_at: refund.createdAt,
    })
    .execute()
}
