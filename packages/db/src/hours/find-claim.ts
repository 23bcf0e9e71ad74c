import type { Id } from '@inservice/domain/kernel'
import type { Read, Tx } from '../kernel/index.ts'

const columns = [
  'id',
  'offering_id as offeringId',
  'person_id as personId',
  'enrollment_id as enrollmentId',
  'state',
  'by_code as byCode',
  'requested_minutes as requestedMinutes',
  'takes_college_credit as takesCollegeCredit',
  'affirmed_at as affirmedAt',
  'fee_order_id as feeOrderId',
  'decision_reason as decisionReason',
  'decided_at as decidedAt',
  'created_at as createdAt',
] as const

/** A person's claim for an offering, if they have made one. */
export const findClaim = (db: Read, offeringId: Id, personId: Id) =>
  db
    .selectFrom('claim')
    .select(columns)
    .where('offering_id', '=', offeringId)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** A claim, locked until the command ends. */
export const lockClaim = (tx: Tx, claimId: Id) =>
  tx.selectFrom('claim').select(columns).where('id', '=', claimId).forUpdate().executeTakeFirst()

/** The claim whose fee an order is for, locked until the command ends. */
export const lockClaimOfOrder = (tx: Tx, orderId: Id) =>
  tx.selectFrom('claim').select(columns).where('fee_order_id', '=', orderId).forUpdate().executeTakeFirst()

export type ClaimRow = NonNullable<Awaited<ReturnType<typeof findClaim>>>
