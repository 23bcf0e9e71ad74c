import { findClaim, insertClaim, lockClaimant, type ClaimRow } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { decideClaim, type Claimed, type Gate } from '@inservice/domain/hours'
import { dateIn, idSchema, minutesSchema, must, ok, refuse, type Id, type Instant } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { finishClaim } from './finish-claim.ts'
import { loadOfferingHours, type OfferingHours } from './load-offering-hours.ts'
import { loadPeopleHours, type PersonHours } from './load-people-hours.ts'
import { announcePlan, planClaim, type ClaimPlan } from './plan-claim.ts'
import { workOutHours, type WorkedOut } from './work-out-hours.ts'

export const ClaimInput = z.object({
  offeringId: idSchema,
  claimCode: z.string().trim().max(40, 'A claim code has at most 40 characters.').default(''),
  affidavit: z.boolean(),
  collegeCredit: z.boolean().default(false),
  /** Fewer than were attended, where the person wishes so. */
  requestedMinutes: minutesSchema.nullable().default(null),
})
type ClaimInput = z.output<typeof ClaimInput>

type State = {
  readonly hours: OfferingHours
  readonly person: PersonHours
  readonly worked: WorkedOut
  readonly earlier: ClaimRow | undefined
  readonly personId: Id
}

/** Checks that would be through for a claim made now. */
const doneBy = ({ worked, person }: State): Partial<Record<Gate, boolean>> => ({
  ...Object.fromEntries([...worked.passed].map((gate) => [gate, true])),
  ...(worked.profileComplete ? { profile: true } : {}),
  ...(worked.fee.ok && worked.fee.value.cents === 0 ? { payment: true } : {}),
  ...(worked.oddities.length === 0 ? { verification: true } : {}),
  ...(person.standing.isInstructor ? { evaluation: true } : {}),
})

const judge = (state: State, input: ClaimInput, now: Instant) => {
  const { hours, worked, earlier } = state
  const typed = input.claimCode.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()
  const code = (hours.offering.claimCode ?? '').replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()
  return decideClaim(
    {
      policy: hours.policy,
      endsAt: hours.offering.endsAt,
      onRoster: worked.onRoster,
      onSignInRecord: worked.hasMarks,
      awardMinutes: worked.award.awardMinutes,
      done: doneBy(state),
      earlier: earlier ? { id: earlier.id, status: earlier.state, minutes: worked.award.awardMinutes } : null,
    },
    {
      claimCode: typed === '' ? 'none' : typed === code ? 'matches' : 'differs',
      affidavit: input.affidavit,
      collegeCredit: input.collegeCredit,
      ...(input.requestedMinutes === null ? {} : { requestedMinutes: input.requestedMinutes }),
    },
    now,
  )
}

const claimRow = (state: State, input: ClaimInput, claimed: Claimed, id: Id, now: Instant): ClaimRow => ({
  id,
  offeringId: input.offeringId,
  personId: state.personId,
  enrollmentId: state.person.standing.enrollmentId,
  state: claimed.status === 'verified' ? 'in_progress' : claimed.status,
  byCode: input.claimCode !== '',
  requestedMinutes: input.requestedMinutes,
  takesCollegeCredit: input.collegeCredit,
  affirmedAt: now,
  feeOrderId: null,
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  createdAt: now,
})

type Change = { readonly plan: ClaimPlan; readonly repeats: boolean; readonly claimed: Claimed }

/** Claims a person's hours of an offering that has ended. A second claim is the first; what is through by itself passes at once. */
export const claim = command({
  name: 'hours.claim',
  input: ClaimInput,
  load: async (tx, { offeringId }, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    await lockClaimant(tx, offeringId, personId)
    const hours = await loadOfferingHours(tx, { id: offeringId })
    if (!hours) return null
    const person = (await loadPeopleHours(tx, hours, [personId], now)).get(personId)
    if (!person) return null
    const worked = workOutHours(hours, person, { claimedOn: dateIn(now, hours.offering.timeZone) })
    return { hours, person, worked, earlier: await findClaim(tx, { offeringId, personId }), personId }
  },
  allow: (actor) => can(actor, 'claim.make'),
  decide: (state, input, { now, newId }) => {
    const { worked, hours, person } = state
    if ((hours.offering.approvedMinutes ?? 0) === 0) return refuse('no-clock-hours')
    const claimed = judge(state, input, now)
    if (!claimed.ok) return claimed
    const repeats = claimed.value.repeats !== null
    if (!repeats && !worked.fee.ok) return worked.fee
    const row = repeats
      ? must(state.earlier, 'a repeated claim has its first')
      : claimRow(state, input, claimed.value, newId(), now)
    const plan = planClaim({ claim: row, hours, person, charged: null }, {}, { newId })
    const change: Change = { plan, repeats, claimed: claimed.value }
    return ok(change)
  },
  save: async (tx, { plan, repeats, claimed }, moment) => {
    const row = plan.case.claim
    if (repeats) return { claimId: row.id, state: row.state, nextGate: claimed.nextGate, orderId: row.feeOrderId }
    await insertClaim(tx, row)
    await finishClaim(tx, plan, moment)
    return { claimId: row.id, state: plan.to, nextGate: plan.nextGate, orderId: plan.fee?.orderId ?? null }
  },
  announce: ({ plan, repeats }) =>
    repeats ? [] : [{ topic: 'claim.made', payload: { claimId: plan.case.claim.id } }, ...announcePlan(plan)],
  audit: ({ plan, repeats }) => ({
    kind: 'claim',
    id: plan.case.claim.id,
    details: { state: repeats ? plan.from : plan.to, repeats },
  }),
})
