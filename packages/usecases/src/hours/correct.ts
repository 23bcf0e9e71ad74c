import { appendAward } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { decideCorrection } from '@inservice/domain/hours'
import { idSchema, minutesSchema, must, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { lockCorrection } from './read-correction.ts'
import { whereaboutsOf } from './whereabouts-of.ts'

/** Computes an award anew from today's marks and appends it as the next version, with who and why; the former stays. */
export const correct = command({
  name: 'hours.correct',
  input: z.object({
    awardId: idSchema,
    /** The figure that was shown before: another one means that marks changed meanwhile. */
    expectedMinutes: minutesSchema,
    reason: z.string().trim().max(1_000, 'At most 1,000 characters.'),
  }),
  load: async (tx, { awardId }, { now }) => (await lockCorrection(tx, awardId, now)) ?? null,
  allow: (actor, { whole }) => can(actor, 'claim.correct', whereaboutsOf(whole.hours)),
  decide: ({ former, whole, worked }, { expectedMinutes, reason }, { now, newId, actor }) => {
    if (worked.award.awardMinutes !== expectedMinutes) return refuse('changed-meanwhile')
    const { policy } = whole.hours
    const decided = decideCorrection(
      {
        id: former.id,
        version: former.version,
        awardMinutes: former.awardedMinutes,
        tags: former.tags,
        policyId: former.policyId,
        policyVersion: former.policyVersion,
        supersedes: null,
        correctedBy: null,
        correctedAt: null,
        reason: former.reason,
      },
      {
        id: newId(),
        awardMinutes: worked.award.awardMinutes,
        tags: worked.award.tags,
        policyId: policy.id,
        policyVersion: policy.version,
        reason,
        by: actor.kind === 'person' ? actor.personId : former.personId,
      },
      now,
    )
    return decided.ok ? ok({ former, worked, next: decided.value }) : decided
  },
  save: async (tx, { former, worked, next }, { now }) => {
    const { claimId, offeringId, personId, completedOn, feeCents, feeWorking } = former
    const same = { claimId, offeringId, personId, completedOn, feeCents, feeWorking }
    await appendAward(tx, {
      ...same,
      id: next.id,
      version: next.version,
      supersedes: former.id,
      policyId: next.policyId,
      award: worked.award,
      inputs: worked.inputs,
      madeBy: next.correctedBy,
      madeAt: now,
      reason: must(next.reason, 'a correction has its reason'),
    })
    return { awardId: next.id, version: next.version, awardedMinutes: next.awardMinutes }
  },
  announce: ({ next }) => [{ topic: 'award.made', payload: { awardId: next.id } }],
  audit: ({ former, next }) => ({
    kind: 'award',
    id: next.id,
    details: { from: former.awardedMinutes, to: next.awardMinutes, version: next.version },
  }),
})
