import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Writes what became of a refund. The caller holds its lock. */
export const updateRefund = async (
  tx: Tx,
  refundId: Id,
  change: { state: 'succeeded' | 'failed'; gatewayRefundId: string | null; settledAt: Instant; problem?: string },
): Promise<void> => {
  await tx
    .updateTable('refund')
    .set({
      state: change.state,
      gateway_refund_id: change.gatewayRefundId,
      settled_at: change.settledAt,
      problem: change.problem ?? null,
    })
    .where('id', '=', refundId)
    .execute()
}
