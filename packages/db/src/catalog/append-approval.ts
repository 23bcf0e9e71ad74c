import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Appends the committee's decision with its minutes. */
export const appendApproval = async (
  tx: Tx,
  row: {
    id: Id
    offeringId: Id
    decision: 'approved' | 'returned'
    minutes: Minutes | null
    comment: string
    by: Id | null
    at: Instant
  },
): Promise<void> => {
  await tx
    .insertInto('offering_approval')
    .values({
      id: row.id,
      offering_id: row.offeringId,
      decision: row.decision,
      approved_minutes: row.minutes,
      comment: row.comment,
      decided_by: row.by,
      decided_at: row.at,
    })
    .execute()
}
