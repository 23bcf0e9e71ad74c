import { updateClaim } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { moveClaim } from '@inservice/domain/hours'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { lockClaim } from './read-claim.ts'
import { whereaboutsOf } from './whereabouts-of.ts'

/** Takes up again a claim that was decided against: there is a path to correct an error, with who, when and why (law). */
export const reopen = command({
  name: 'hours.reopen',
  input: z.object({ claimId: idSchema, reason: z.string().trim().max(1_000, 'At most 1,000 characters.') }),
  load: async (tx, { claimId }, { now }) => (await lockClaim(tx, { id: claimId }, now)) ?? null,
  allow: (actor, { hours }) => can(actor, 'claim.correct', whereaboutsOf(hours)),
  decide: ({ claim }, { reason }) => {
    const moved = moveClaim(claim.state, 'reopen')
    if (!moved.ok) return moved
    return reason === '' ? refuse('decision-needs-reason', {}, 'reason') : ok({ claim, state: moved.value, reason })
  },
  save: async (tx, { claim, state, reason }, { now, actor }) => {
    const decidedBy = actor.kind === 'person' ? actor.personId : null
    await updateClaim(tx, claim.id, { state, reason, decidedBy, decidedAt: now })
    return { state }
  },
  announce: ({ claim }) => [{ topic: 'claim.decided', payload: { claimId: claim.id } }],
  audit: ({ claim, reason }) => ({ kind: 'claim', id: claim.id, details: { state: 'in_progress', reason } }),
})
