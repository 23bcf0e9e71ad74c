import type { Award } from '@inservice/domain/hours'
import type { Cents, Id, Instant, PlainDate } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewAward = {
  readonly id: Id
  readonly claimId: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly version: number
  readonly supersedes: Id | null
  readonly award: Award
  readonly policyId: Id
  /** What it was computed from: sessions, stretches, options; so that it can be computed again. */
  readonly inputs: unknown
  readonly feeCents: Cents
  readonly feeWorking: unknown
  readonly completedOn: PlainDate
  readonly reason: string
  readonly madeBy: Id | null
  readonly madeAt: Instant
}

/** Appends clock hours with their working; a correction names the version it takes the place of. */
export const appendAward = async (tx: Tx, row: NewAward): Promise<void> => {
  await tx
    .insertInto('award')
    .values({
      id: row.id,
      claim_id: row.claimId,
      offering_id: row.offeringId,
      person_id: row.personId,
      version: row.version,
      supersedes: row.supersedes,
      attended_minutes: row.award.minutes,
      awarded_minutes: row.award.awardMinutes,
      tag_minutes: JSON.stringify(row.award.tags),
      ineligible: row.award.ineligible,
      policy_id: row.policyId,
      inputs: JSON.stringify(row.inputs),
      working: JSON.stringify(row.award.working),
      fee_cents: row.feeCents,
      fee_working: JSON.stringify(row.feeWorking),
      completed_on: row.completedOn,
      reason: row.reason,
      made_by: row.madeBy,
      made_at: row.madeAt,
    })
    .execute()
}
