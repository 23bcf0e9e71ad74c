import type { Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

export type ClaimChange = {
  readonly state: Database['claim']['state']
  readonly decidedBy?: Id | null
  readonly decidedAt?: Instant
  readonly reason?: string
  readonly feeOrderId?: Id | null
}

/** Moves a claim, with who decided and why. The caller holds its lock. */
export const updateClaim = async (tx: Tx, claimId: Id, change: ClaimChange): Promise<void> => {
  await tx
    .updateTable('claim')
    .set((eb) => ({
      state: change.state,
      version: eb('version', '+', 1),
      ...(change.decidedBy === undefined ? {} : { decided_by: change.decidedBy }),
      ...(change.decidedAt === undefined ? {} : { decided_at: change.decidedAt }),
      ...(change.reason === undefined ? {} : { decision_reason: change.reason }),
      ...(change.feeOrderId === undefined ? {} : { fee_order_id: change.feeOrderId }),
    }))
    .where('id', '=', claimId)
    .execute()
}
