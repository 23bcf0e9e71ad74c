import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { announcePlan } from './plan-claim.ts'
import { planVerification } from './plan-verification.ts'
import { lockClaim } from './read-claim.ts'
import { saveVerification } from './save-verification.ts'
import { whereaboutsOf } from './whereabouts-of.ts'

/** The registrar verifies a claim; sessions seen on the sign-in sheet become marks first. */
export const verify = command({
  name: 'hours.verify',
  input: z.object({ claimId: idSchema, sessionIds: z.array(idSchema).max(200).default([]) }),
  load: async (tx, { claimId }, { now }) => (await lockClaim(tx, { id: claimId }, now)) ?? null,
  allow: (actor, { hours }) => can(actor, 'claim.verify', whereaboutsOf(hours)),
  decide: (whole, { sessionIds }, moment) => planVerification(whole, sessionIds, moment),
  save: async (tx, verification, moment) => {
    await saveVerification(tx, verification, moment)
    const { plan } = verification
    return { state: plan.to, nextGate: plan.nextGate, awardedMinutes: plan.worked.award.awardMinutes }
  },
  announce: ({ plan }) => [{ topic: 'claim.decided', payload: { claimId: plan.case.claim.id } }, ...announcePlan(plan)],
  audit: ({ plan, marks }) => ({
    kind: 'claim',
    id: plan.case.claim.id,
    details: { state: plan.to, marksFromSheet: marks.length },
  }),
})
