import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

export type ClaimBy =
  | { readonly id: Id }
  | { readonly orderId: Id }
  | { readonly offeringId: Id; readonly personId: Id }

export const claimColumns = [
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
  'decided_by as decidedBy',
  'decided_at as decidedAt',
  'decision_reason as decisionReason',
  'created_at as createdAt',
] as const

/** A claim by its id, by the order of its fee, or by whose it is and for what; if there is one. */
export const findClaim = (db: Read, by: ClaimBy) =>
  db
    .selectFrom('claim')
    .select(claimColumns)
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : ''))
    .$if('orderId' in by, (query) => query.where('fee_order_id', '=', 'orderId' in by ? by.orderId : ''))
    .$if('personId' in by, (query) =>
      query
        .where('offering_id', '=', 'personId' in by ? by.offeringId : '')
        .where('person_id', '=', 'personId' in by ? by.personId : ''),
    )
    .executeTakeFirst()

export type ClaimRow = NonNullable<Awaited<ReturnType<typeof findClaim>>>
