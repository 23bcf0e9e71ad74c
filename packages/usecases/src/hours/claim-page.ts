import { findClaim } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { affidavit, nextGate, sayCreditRule, type Gate } from '@inservice/domain/hours'
import { dateIn, minutesSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadOfferingHours } from './load-offering-hours.ts'
import { loadPeopleHours } from './load-people-hours.ts'
import { readClaim, type ClaimCase } from './read-claim.ts'
import { workOutHours, type WorkedOut } from './work-out-hours.ts'

/** The provider's checks in their order, with those that are through, and the one that is next. */
export const showGates = (whole: Pick<ClaimCase, 'hours' | 'person' | 'charged'>, worked: WorkedOut) => {
  const { gates } = whole.hours.policy
  const cents = whole.charged?.cents ?? (worked.fee.ok ? worked.fee.value.cents : null)
  const through = (gate: Gate): boolean =>
    worked.passed.has(gate) ||
    (gate === 'profile' && worked.profileComplete) ||
    (gate === 'payment' && cents === 0 && worked.hasMarks) ||
    (gate === 'evaluation' && whole.person.standing.isInstructor)
  const shown = gates.map((gate) => ({ gate, done: through(gate) }))
  const open = nextGate({ gates }, Object.fromEntries(shown.map(({ gate, done }) => [gate, done])))
  // Without a sign-in record the registrar's eye comes before everything else.
  return { gates: shown, nextGate: worked.hasMarks || open === null ? open : ('verification' as const) }
}

/** What stands between a person and their hours of an offering: the working, the checks, the fee line by line. */
export const claimPage = query({
  name: 'hours.claimPage',
  input: z.object({
    slug: z.string().max(200),
    /** Shows what asking for fewer hours would come to. */
    requestedMinutes: minutesSchema.nullable().default(null),
  }),
  load: async (read, { slug, requestedMinutes }, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const hours = await loadOfferingHours(read, { slug })
    if (!hours) return null
    const { personId } = actor
    const before = await findClaim(read, { offeringId: hours.offering.id, personId })
    const kept = before ? await readClaim(read, { id: before.id }, now) : undefined
    const person = kept?.person ?? (await loadPeopleHours(read, hours, [personId], now)).get(personId)
    if (!person) return null
    const wish = kept
      ? {
          claimedOn: dateIn(kept.claim.affirmedAt, hours.offering.timeZone),
          requestedMinutes: kept.claim.requestedMinutes,
        }
      : { claimedOn: dateIn(now, hours.offering.timeZone), requestedMinutes }
    const most = workOutHours(hours, person, { claimedOn: wish.claimedOn })
    return {
      hours,
      person,
      claim: kept?.claim ?? null,
      charged: kept?.charged ?? null,
      worked: workOutHours(hours, person, wish),
      most,
    }
  },
  allow: (actor) => can(actor, 'claim.make'),
  show: (state, _input, { now }) => {
    const { hours, claim, charged, worked, most } = state
    const { offering, policy } = hours
    const { id, title, slug, number, providerName, startsAt, endsAt, timeZone, approvedMinutes } = offering
    const fee = charged ?? (worked.fee.ok ? worked.fee.value : null)
    return {
      offering: {
        id,
        title,
        slug,
        number,
        providerName,
        startsAt,
        endsAt,
        timeZone,
        approvedMinutes: approvedMinutes ?? 0,
      },
      policy: {
        rule: { en: sayCreditRule(policy, 'en'), es: sayCreditRule(policy, 'es') },
        stepMinutes: policy.round.stepMinutes,
      },
      ended: now >= endsAt,
      hasMarks: worked.hasMarks,
      onRoster: worked.onRoster,
      profileComplete: worked.profileComplete,
      claim: claim && {
        id: claim.id,
        state: claim.state,
        createdAt: claim.createdAt,
        requestedMinutes: claim.requestedMinutes,
        decidedAt: claim.decidedAt,
        decisionReason: claim.decisionReason,
      },
      feeOrderId: charged?.orderId ?? null,
      award: {
        minutes: worked.award.awardMinutes,
        mostMinutes: most.award.awardMinutes,
        working: [...worked.award.working],
      },
      oddities: [...worked.oddities],
      fee: fee && { cents: fee.cents, lines: [...fee.lines] },
      ...showGates(state, worked),
      affidavit,
    }
  },
})
