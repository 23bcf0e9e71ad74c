import { clockHourFee } from '@inservice/domain/billing'
import type { Stretch } from '@inservice/domain/attendance'
import { computeAward, type AwardOptions, type Gate } from '@inservice/domain/hours'
import { dateIn, plusMinutes, type Id, type Instant } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { answerEvaluation } from './answer-evaluation.ts'
import { sell } from './sell.ts'
import { sessionTimes } from './session-times.ts'
import { zone, type Enrollment, type Offering, type Person, type Stage } from './stage.ts'

const day = 24 * 60

export type ClaimFact = {
  enrollment: Enrollment
  stretches: readonly Stretch[]
  at: Instant
  /** How many checks were passed so far; all where left out. */
  through?: number
  requestedMinutes?: number
  registrar: Person
}

/** A claim by someone who was there: its checks in the provider's order, and the award once the last is through. */
export function claimHours(stage: Stage, offering: Offering, fact: ClaimFact): void {
  const { sheet, newId } = stage
  const { provider } = offering
  const { person } = fact.enrollment
  const through = fact.through ?? provider.credit.rule.gates.length
  const claim = sheet.add('claim', {
    id: newId(),
    offering_id: offering.row.id,
    person_id: person.id,
    enrollment_id: fact.enrollment.row.id,
    state: 'in_progress',
    by_code: stage.dice.chance(30),
    requested_minutes: fact.requestedMinutes ?? null,
    takes_college_credit: false,
    affirmed_at: fact.at,
    fee_order_id: null,
    decided_by: null,
    decided_at: null,
    decision_reason: null,
    created_at: fact.at,
  })
  const award = computeHours(offering, fact)
  let at = fact.at
  for (const gate of provider.credit.rule.gates.slice(0, through)) {
    at = plusMinutes(at, gate === 'verification' ? stage.dice.between(1, 4) * day : stage.dice.between(2, 30))
    if (at >= stage.now) return
    pass(stage, offering, person, gate, at, gate === 'verification' ? fact.registrar.id : null)
    if (gate === 'evaluation') answerEvaluation(stage, offering, at)
    if (gate === 'payment') payFee(stage, offering, fact, claim, award.feeCents, at)
  }
  if (through < provider.credit.rule.gates.length) return
  claim.state = 'verified'
  claim.decided_by = fact.registrar.id
  claim.decided_at = at
  const first = writeAward(stage, offering, claim, { ...award, at, by: fact.registrar.id })
  if (fact.stretches.some(({ to }) => to === null)) correct(stage, offering, fact, claim, first)
}

/** A sign-out that was forgotten: keyed in from the sheet later, and the hours counted again as a new version. */
function correct(stage: Stage, offering: Offering, fact: ClaimFact, claim: Row<'claim'>, first: Row<'award'>): void {
  const at = plusMinutes(first.made_at, 9 * day)
  if (at >= stage.now || stage.dice.chance(30)) return
  const stretches = fact.stretches.map((stretch) => {
    if (stretch.to !== null) return stretch
    const session = offering.sessions.find(({ row }) => row.id === stretch.sessionId)
    const to = session?.row.ends_at ?? stretch.from
    stage.sheet.add('attendance_mark', {
      id: stage.newId(),
      session_id: stretch.sessionId,
      person_id: fact.enrollment.person.id,
      enrollment_id: fact.enrollment.row.id,
      direction: 'out',
      at: to,
      source: 'sheet',
      made_by: fact.registrar.id,
      made_at: at,
      note: 'Signed out on the paper sheet',
    })
    return { ...stretch, to }
  })
  const hours = { ...computeHours(offering, { ...fact, stretches }), at, by: fact.registrar.id }
  writeAward(stage, offering, claim, hours, first)
}

function pass(stage: Stage, offering: Offering, person: Person, gate: Gate, at: Instant, by: Id | null): void {
  stage.sheet.add('gate_passed', { offering_id: offering.row.id, person_id: person.id, gate, at, made_by: by })
}

type Hours = ReturnType<typeof computeHours>

/** The award by the real calculus, with what it was computed from. */
function computeHours(offering: Offering, { enrollment, stretches, requestedMinutes, at }: ClaimFact) {
  const { provider } = offering
  const sessions = sessionTimes(offering.sessions)
  const options: AwardOptions = {
    role: 'participant',
    otherParticipants: offering.enrollments.length - 1,
    authorities: provider.authorities,
    approvedMinutes: offering.row.approved_minutes ?? 0,
    ...(requestedMinutes === undefined ? {} : { requestedMinutes }),
  }
  const award = computeAward(provider.credit.rule, sessions, stretches, options)
  const fee = clockHourFee(provider.fee.rule, {
    minutes: award.awardMinutes,
    member: enrollment.person.district?.memberOf.has(provider.id) ?? false,
    eventEndedOn: dateIn(offering.endsAt, zone),
    claimedOn: dateIn(at, zone),
  })
  return {
    award,
    inputs: { sessions, stretches, options },
    feeCents: fee.ok ? fee.value.cents : 0,
    feeLines: fee.ok ? fee.value.lines : [],
  }
}

function payFee(
  stage: Stage,
  offering: Offering,
  fact: ClaimFact,
  claim: Row<'claim'>,
  cents: number,
  at: Instant,
): void {
  if (cents === 0) return
  const { person } = fact.enrollment
  const sold = sell(stage, {
    provider: offering.provider,
    buyer: person,
    organizationId: null,
    organizationName: null,
    kind: 'clock_hour_fee',
    subjectId: claim.id,
    title: offering.row.title,
    quantity: 1,
    cents,
    working: [],
    coverage: 'card',
    at,
  })
  claim.fee_order_id = sold.order.id
}

function writeAward(
  stage: Stage,
  offering: Offering,
  claim: Row<'claim'>,
  hours: Hours & { at: Instant; by: Id },
  before?: Row<'award'>,
): Row<'award'> {
  const { award, at, by } = hours
  const row = {
    claim_id: claim.id,
    offering_id: offering.row.id,
    person_id: claim.person_id,
    attended_minutes: award.minutes,
    awarded_minutes: award.awardMinutes,
    tag_minutes: award.tags,
    ineligible: award.ineligible,
    policy_id: offering.provider.credit.id,
    inputs: hours.inputs,
    working: award.working,
    fee_cents: hours.feeCents,
    fee_working: hours.feeLines,
    completed_on: dateIn(offering.endsAt, zone),
    made_by: by,
  }
  return stage.sheet.add('award', {
    ...row,
    id: stage.newId(),
    version: (before?.version ?? 0) + 1,
    supersedes: before?.id ?? null,
    reason: before ? 'A sign-out was missing; it stands on the paper sheet.' : 'verified',
    made_at: at,
  })
}

/** A claim by code of someone who is not on the sign-in record, or one that was decided otherwise. */
export function claimOtherwise(
  stage: Stage,
  offering: Offering,
  person: Person,
  fact: { state: 'unverified' | 'declined' | 'no_credit'; at: Instant; registrar: Person; enrollmentId: Id | null },
): void {
  const declined = fact.state === 'declined'
  stage.sheet.add('claim', {
    id: stage.newId(),
    offering_id: offering.row.id,
    person_id: person.id,
    enrollment_id: fact.enrollmentId,
    state: fact.state,
    by_code: fact.enrollmentId === null,
    requested_minutes: null,
    takes_college_credit: fact.state === 'no_credit',
    affirmed_at: fact.at,
    fee_order_id: null,
    decided_by: declined ? fact.registrar.id : null,
    decided_at: declined ? plusMinutes(fact.at, 2 * day) : null,
    decision_reason: declined ? 'No sign-in was found, and the trainer does not remember the person.' : null,
    created_at: fact.at,
  })
}
