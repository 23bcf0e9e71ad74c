import type { Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

export type OrderChange = {
  readonly state?: Database['customer_order']['state']
  readonly paidCents?: number
  readonly refundedCents?: number
  readonly expiresAt?: Instant | null
  readonly confirmedAt?: Instant
  readonly closedAt?: Instant
  readonly remindedAt?: Instant
}

/** Writes an order's new state and totals. The caller holds its lock. */
export const updateOrder = async (tx: Tx, orderId: Id, change: OrderChange): Promise<void> => {
  await tx
    .updateTable('customer_order')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.paidCents === undefined ? {} : { paid_cents: change.paidCents }),
      ...(change.refundedCents === undefined ? {} : { refunded_cents: change.refundedCents }),
      ...(change.expiresAt === undefined ? {} : { expires_at: change.expiresAt }),
      ...(change.confirmedAt === undefined ? {} : { confirmed_at: change.confirmedAt }),
      ...(change.closedAt === undefined ? {} : { closed_at: change.closedAt }),
      ...(change.remindedAt === undefined ? {} : { reminded_at: change.remindedAt }),
    }))
    .where('id', '=', orderId)
    .execute()
}
