import { findAward } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { showGates } from './claim-page.ts'
import { readClaim } from './read-claim.ts'
import { whereaboutsOf } from './whereabouts-of.ts'
import { workOutClaim } from './work-out-claim.ts'

/** One claim for the registrar's eye: sessions and presence, the working, the checks, what agrees and what is missing. */
export const claimToVerify = query({
  name: 'hours.claimToVerify',
  input: z.object({ claimId: idSchema }),
  load: async (read, { claimId }, { now }) => {
    const whole = await readClaim(read, { id: claimId }, now)
    if (!whole) return null
    return { whole, award: (await findAward(read, { claimId })) ?? null }
  },
  allow: (actor, { whole }) => can(actor, 'claim.see', whereaboutsOf(whole.hours, whole.claim.personId)),
  show: ({ whole, award }, _input, { actor }) => {
    const { claim, hours, person } = whole
    const { offering } = hours
    const worked = workOutClaim(whole)
    const { standing } = person
    const { id, title, slug, number, providerName, timeZone, startsAt, endsAt } = offering
    return {
      claim,
      offering: {
        id,
        title,
        slug,
        number,
        providerName,
        timeZone,
        startsAt,
        endsAt,
        approvedMinutes: offering.approvedMinutes ?? 0,
      },
      person: {
        name: `${standing.givenName} ${standing.familyName}`,
        email: standing.email,
        organizationName: standing.organizationName,
        isInstructor: standing.isInstructor,
        onRoster: worked.onRoster,
      },
      sessions: hours.sessions.map(({ id: sessionId, title: name, startsAt: from, endsAt: to, zone }, at) => ({
        id: sessionId,
        title: name ?? '',
        startsAt: from,
        endsAt: to,
        zone,
        presence: worked.presence[at]?.presence ?? null,
      })),
      award: { minutes: worked.award.awardMinutes, working: [...worked.award.working] },
      oddities: [...worked.oddities],
      fee: whole.charged?.cents ?? (worked.fee.ok ? worked.fee.value.cents : null),
      ...showGates(whole, worked),
      awardId: award?.id ?? null,
      mayVerify: can(actor, 'claim.verify', whereaboutsOf(hours)),
    }
  },
})
