import { findClaimable, listSessionTimes, type ClaimableRow, type OfferingBy } from '@inservice/db/hours'
import type { Read } from '@inservice/db/kernel'
import { findPolicyOn, listPolicies, listTagAuthorities } from '@inservice/db/organizations'
import { feeRuleSchema, type ClockHourFeeRule } from '@inservice/domain/billing'
import { creditRuleSchema, type CreditPolicy, type SessionTime, type TagAuthority } from '@inservice/domain/hours'
import { dateIn, must, type PlainDate } from '@inservice/domain/kernel'

type FeeVersion = { readonly effectiveFrom: PlainDate; readonly version: number; readonly rule: ClockHourFeeRule }

/** What is the same for everyone's hours of an offering. */
export type OfferingHours = {
  readonly offering: ClaimableRow & { readonly startsAt: string; readonly endsAt: string }
  /** The provider's policy in force on the offering's first day. */
  readonly policy: CreditPolicy
  readonly sessions: readonly SessionTime[]
  readonly authorities: readonly TagAuthority[]
  /** The provider's fee rules; the one of the day of the claim counts. */
  readonly fees: readonly FeeVersion[]
}

/** Reads what everyone's hours of an offering are computed from. Undefined where there is no such offering, or it has no dates. */
export const loadOfferingHours = async (db: Read, by: OfferingBy): Promise<OfferingHours | undefined> => {
  const offering = await findClaimable(db, by)
  if (!offering?.startsAt || !offering.endsAt) return undefined
  const { providerId, timeZone, startsAt, endsAt } = offering
  const kept = must(
    await findPolicyOn(db, providerId, 'credit', dateIn(startsAt, timeZone)),
    'a provider has a credit policy on each day it offers',
  )
  const { id, version, effectiveFrom, source } = kept
  const sessions = await listSessionTimes(db, offering.id)
  const authorities = await listTagAuthorities(db, providerId)
  const fees = await listPolicies(db, providerId, 'clock_hour_fee')
  return {
    offering: { ...offering, startsAt, endsAt },
    policy: { ...creditRuleSchema.parse(kept.rule), id, version, effectiveFrom, source },
    sessions,
    authorities: authorities.map(({ tag, fromOn, toOn }) => ({ tag, from: fromOn, until: toOn })),
    fees: fees.map((fee) => ({ ...fee, rule: feeRuleSchema.parse(fee.rule) })),
  }
}
