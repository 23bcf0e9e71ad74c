import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

export type NewClaim = {
  readonly id: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly enrollmentId: Id | null
  readonly state: Database['claim']['state']
  readonly byCode: boolean
  readonly requestedMinutes: Minutes | null
  readonly takesCollegeCredit: boolean
  readonly affirmedAt: Instant
  readonly feeOrderId: Id | null
}

/** Keeps a claim with its affidavit. A person has one for an offering: the database holds it so. */
export const insertClaim = async (tx: Tx, claim: NewClaim): Promise<void> => {
  await tx
    .insertInto('claim')
    .values({
      id: claim.id,
      offering_id: claim.offeringId,
      person_id: claim.personId,
      enrollment_id: claim.enrollmentId,
      state: claim.state,
      by_code: claim.byCode,
      requested_minutes: claim.requestedMinutes,
      takes_college_credit: claim.takesCollegeCredit,
      affirmed_at: claim.affirmedAt,
      fee_order_id: claim.feeOrderId,
      created_at: claim.affirmedAt,
    })
    .execute()
}
