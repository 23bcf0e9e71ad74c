import { updateClaim } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { moveClaim } from '@inservice/domain/hours'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { finishClaim } from './finish-claim.ts'
import { announcePlan, planClaim } from './plan-claim.ts'
import { lockClaim } from './read-claim.ts'
import { whereaboutsOf } from './whereabouts-of.ts'

/** Takes up again a claim that was decided against: there is a path to correct an error, with who, when and why (law). */
export const reopen = command({
  name: 'hours.reopen',
  input: z.object({ claimId: idSchema, reason: z.string().trim().max(1_000, 'At most 1,000 characters.') }),
  load: async (tx, { claimId }, { now }) => (await lockClaim(tx, { id: claimId }, now)) ?? null,
  allow: (actor, { hours }) => can(actor, 'claim.correct', whereaboutsOf(hours)),
  decide: (whole, { reason }, moment) => {
    const moved = moveClaim(whole.claim.state, 'reopen')
    if (!moved.ok) return moved
    if (reason === '') return refuse('decision-needs-reason', {}, 'reason')
    const claim = { ...whole.claim, state: moved.value }
    return ok({ claim, reason, plan: planClaim({ ...whole, claim }, {}, moment) })
  },
  save: async (tx, { claim, reason, plan }, moment) => {
    const decidedBy = moment.actor.kind === 'person' ? moment.actor.personId : null
    await updateClaim(tx, claim.id, { state: claim.state, reason, decidedBy, decidedAt: moment.now })
    await finishClaim(tx, plan, moment)
    return { state: plan.to }
  },
  announce: ({ claim, plan }) => [{ topic: 'claim.decided', payload: { claimId: claim.id } }, ...announcePlan(plan)],
  audit: ({ claim, reason }) => ({ kind: 'claim', id: claim.id, details: { state: 'in_progress', reason } }),
})
