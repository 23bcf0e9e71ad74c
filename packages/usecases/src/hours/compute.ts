import { listMarks } from '@inservice/db/attendance'
import { findClaimable, findStanding, listSessionTimes, type ClaimableRow, type StandingRow } from '@inservice/db/hours'
import type { Read } from '@inservice/db/kernel'
import { findPolicyOn, isMember, listTagAuthorities } from '@inservice/db/organizations'
import { findPerson } from '@inservice/db/people'
import { stretchesOf } from '@inservice/domain/attendance'
import { clockHourFee, type ClockHourFee, type ClockHourFeeRule } from '@inservice/domain/billing'
import { computeAward, type Award, type CreditPolicy, type Gate } from '@inservice/domain/hours'
import {
  dateIn,
  must,
  type Id,
  type Instant,
  type Minutes,
  type PlainDate,
  type Result,
} from '@inservice/domain/kernel'

export type Computed = {
  readonly offering: ClaimableRow
  readonly standing: StandingRow
  readonly policy: CreditPolicy
  readonly award: Award
  readonly fee: Result<ClockHourFee, 'claim-too-old'>
  readonly onSignInRecord: boolean
  /** Whether the marks leave no question: every sign-in closed, nothing overlapping, on the roster. */
  readonly nothingOdd: boolean
  readonly inputs: unknown
  readonly completedOn: PlainDate
  readonly done: Readonly<Partial<Record<Gate, boolean>>>
}

const onlyGates = ({ gates, profileComplete }: StandingRow): Computed['done'] => ({
  ...Object.fromEntries(gates.map((gate) => [gate, true])),
  profile: profileComplete,
})

/**
 * A person's clock hours for an offering, computed from their marks by the policy in force on its first day, with the fee.
 * Undefined where there is no such offering or person, or no policy for the day.
 */
export const computeFor = async (
  db: Read,
  offeringId: Id,
  personId: Id,
  now: Instant,
  requestedMinutes?: Minutes,
): Promise<Computed | undefined> => {
  const offering = await findClaimable(db, offeringId)
  const standing = await findStanding(db, offeringId, personId)
  if (!offering || !standing || !offering.startsAt || !offering.endsAt) return undefined
  const { providerId, timeZone } = offering
  const firstDay = dateIn(offering.startsAt, timeZone)
  const kept = must(
    await findPolicyOn(db, providerId, 'credit', firstDay),
    'a provider has a credit policy on each day it offers',
  )
  const policy: CreditPolicy = {
    ...(kept.rule as CreditPolicy),
    id: kept.id,
    version: kept.version,
    effectiveFrom: kept.effectiveFrom,
    source: kept.source,
  }
  const sessions = await listSessionTimes(db, offeringId)
  const stretches = stretchesOf(await listMarks(db, offeringId, [personId]))
  const authorities = (await listTagAuthorities(db, providerId)).map(({ tag, fromOn, toOn }) => ({
    tag,
    from: fromOn,
    until: toOn,
  }))
  const options = {
    role: standing.isInstructor ? ('instructor' as const) : ('participant' as const),
    otherParticipants: standing.otherParticipants,
    authorities,
    ...(offering.approvedMinutes === null ? {} : { approvedMinutes: offering.approvedMinutes }),
    ...(requestedMinutes === undefined ? {} : { requestedMinutes }),
  }
  const award = computeAward(policy, sessions, stretches, options)
  const today = dateIn(now, timeZone)
  const completedOn = dateIn(offering.endsAt, timeZone)
  const feeRule = await findPolicyOn(db, providerId, 'clock_hour_fee', today)
  const person = await findPerson(db, personId)
  const member = await isMember(db, providerId, person?.organizationId ?? null, today)
  const fee = clockHourFee((feeRule?.rule ?? {}) as ClockHourFeeRule, {
    minutes: award.awardMinutes,
    member,
    eventEndedOn: completedOn,
    claimedOn: today,
  })
  const onSignInRecord = stretches.length > 0
  const onRoster = standing.enrollmentId !== null || standing.isInstructor
  return {
    offering,
    standing,
    policy,
    award,
    fee,
    onSignInRecord,
    nothingOdd: onSignInRecord && onRoster && award.withoutSignOut.length === 0 && !award.overlap,
    inputs: { sessions, stretches, options },
    completedOn,
    done: onlyGates(standing),
  }
}
