import { appendAnswer, insertForm } from '@inservice/db/evaluation'
import { appendGate, lockClaimant } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { decideAnswer, type KeptAnswer } from '@inservice/domain/evaluation'
import { dateIn, idSchema, ok, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { announcePlan, finishClaim, planClaim, readClaim, type ClaimPlan } from '../hours/index.ts'
import { command } from '../kernel/index.ts'
import { loadEvaluation, type Evaluation } from './load-evaluation.ts'

export const AnswerInput = z.object({
  offeringId: idSchema,
  answers: z.record(z.string().max(60), z.union([z.number(), z.string().max(2_000, 'At most 2,000 characters.')])),
})

type Change = {
  readonly evaluation: Evaluation
  readonly personId: Id
  readonly answer: KeptAnswer
  /** The claim that waited for this answer. */
  readonly plan: ClaimPlan | null
}

/**
 * Keeps an evaluation's answer, once for each person who took part: the answer without person and clock, the check apart.
 * A claim that waited for it goes on in the same transaction.
 */
export const answer = command({
  name: 'evaluation.answer',
  input: AnswerInput,
  load: async (tx, { offeringId }, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    await lockClaimant(tx, offeringId, personId)
    const evaluation = await loadEvaluation(tx, { id: offeringId }, personId, now)
    if (!evaluation) return null
    return { evaluation, personId, claim: (await readClaim(tx, { offeringId, personId }, now)) ?? null }
  },
  allow: (actor, { evaluation, personId }) => evaluation.tookPart && can(actor, 'evaluation.answer', { personId }),
  decide: ({ evaluation, personId, claim }, { answers }, moment) => {
    const decided = decideAnswer(evaluation, answers, moment.now)
    if (!decided.ok) return decided
    const plan = claim && planClaim(claim, { passed: ['evaluation'] }, moment)
    const change: Change = { evaluation, personId, answer: decided.value, plan }
    return ok(change)
  },
  save: async (tx, { evaluation, personId, answer: kept, plan }, moment) => {
    const { offering, form, questions } = evaluation
    const { now, newId } = moment
    const { id: offeringId, providerId, timeZone } = offering
    const formId = form?.id ?? (await insertForm(tx, { id: newId(), providerId, questions }))
    await appendAnswer(tx, { offeringId, formId, answer: kept, answeredOn: dateIn(now, timeZone) })
    await appendGate(tx, { offeringId, personId, gate: 'evaluation', at: now, madeBy: personId, note: '' })
    if (plan) await finishClaim(tx, plan, moment)
    return { claim: plan && { state: plan.to, nextGate: plan.nextGate } }
  },
  announce: ({ evaluation, personId, plan }) => [
    { topic: 'evaluation.answered', payload: { offeringId: evaluation.offering.id, personId } },
    ...(plan ? announcePlan(plan) : []),
  ],
  audit: ({ evaluation }) => ({ kind: 'offering', id: evaluation.offering.id }),
})
