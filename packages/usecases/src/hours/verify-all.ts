import { can } from '@inservice/domain/access'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { announcePlan } from './plan-claim.ts'
import { planVerification, type Verification } from './plan-verification.ts'
import { lockClaims } from './read-claim.ts'
import { saveVerification } from './save-verification.ts'
import { whereaboutsOf } from './whereabouts-of.ts'

type Change = { readonly verified: readonly Verification[]; readonly left: readonly Id[] }

/** Verifies at once the claims of a list whose record agrees today; the others are left for an eye. */
export const verifyAll = command({
  name: 'hours.verifyAll',
  input: z.object({ claimIds: z.array(idSchema).min(1, 'Choose the claims to verify.').max(200) }),
  load: async (tx, { claimIds }, { now }) => {
    const named = [...new Set(claimIds)]
    const cases = await lockClaims(tx, named, now)
    return cases.length === named.length ? cases : null
  },
  allow: (actor, cases) => cases.every(({ hours }) => can(actor, 'claim.verify', whereaboutsOf(hours))),
  decide: (cases, _input, moment) => {
    const verified: Verification[] = []
    const left: Id[] = []
    for (const whole of cases) {
      const decided = planVerification(whole, [], moment)
      if (decided.ok && decided.value.plan.worked.oddities.length === 0) verified.push(decided.value)
      else left.push(whole.claim.id)
    }
    const change: Change = { verified, left }
    return ok(change)
  },
  save: async (tx, { verified, left }, moment) => {
    for (const verification of verified) await saveVerification(tx, verification, moment)
    return { verified: verified.length, left: [...left] }
  },
  announce: ({ verified }) =>
    verified.flatMap(({ plan }) => [
      { topic: 'claim.decided', payload: { claimId: plan.case.claim.id } },
      ...announcePlan(plan),
    ]),
  audit: ({ verified, left }) => ({
    kind: 'claim',
    id: null,
    details: { verified: verified.map(({ plan }) => plan.case.claim.id), left: [...left] },
  }),
})
