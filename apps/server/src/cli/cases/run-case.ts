import { z } from 'zod'
import { answerAward } from './answer-award.ts'
import { answerClaim } from './answer-claim.ts'
import { answerConversion } from './answer-conversion.ts'
import { answerFee } from './answer-fee.ts'
import { answerProviderApproval } from './answer-provider-approval.ts'
import { answerRefund } from './answer-refund.ts'
import { answerRenewal } from './answer-renewal.ts'
import { answerRetention } from './answer-retention.ts'
import { answerSalary } from './answer-salary.ts'
import { answerSuppression } from './answer-suppression.ts'
import { answerTagAuthority } from './answer-tag-authority.ts'
import { answerWaitlist } from './answer-waitlist.ts'
import type { Answer, RawCase } from './answer.ts'
import { compareAnswer } from './compare-answer.ts'

export type Verdict = { readonly id: string; readonly is: 'ok' | 'wrong' | 'unknown'; readonly line: string }

const kinds = new Map<string, (raw: RawCase) => Answer>([
  ['award', answerAward],
  ['clock-hour-fee', answerFee],
  ['refund', answerRefund],
  ['renewal', answerRenewal],
  ['tag-authority', answerTagAuthority],
  ['provider-approval', answerProviderApproval],
  ['conversion', answerConversion],
  ['claim', answerClaim],
  ['retention', answerRetention],
  ['salary', answerSalary],
  ['waitlist', answerWaitlist],
  ['suppression', answerSuppression],
])

const caseShape = z.looseObject({ kind: z.string(), expect: z.record(z.string(), z.unknown()) })

/**
 * One worked case through the rules, as a line: `award-02 ok`, or `award-02 wrong: expected {"hours":4}, got {"hours":3.5}`.
 * A kind that the rules don't know is said, not guessed; a case that can't be read is wrong, with what it lacks.
 */
export const runCase = (raw: unknown, at: number): Verdict => {
  const id = nameOf(raw, at)
  const read = caseShape.safeParse(raw)
  if (!read.success) return wrong(id, 'a case', `one that can’t be read: ${sayProblem(read.error)}`)
  const answerer = kinds.get(read.data.kind)
  if (!answerer) return { id, is: 'unknown', line: `${id} unknown kind ${JSON.stringify(read.data.kind)}` }
  const { expect } = read.data
  try {
    const answer = answerer(read.data)
    if (compareAnswer(expect, answer)) return { id, is: 'ok', line: `${id} ok` }
    const textOf = (key: string): unknown => answer.said?.find((one) => one.key === key)?.text
    const got = Object.fromEntries(Object.keys(expect).map((key) => [key, answer.got[key] ?? textOf(key) ?? null]))
    return wrong(id, JSON.stringify(expect), JSON.stringify(got))
  } catch (problem) {
    return wrong(id, JSON.stringify(expect), `a case that can’t be read: ${sayProblem(problem)}`)
  }
}

const wrong = (id: string, expected: string, got: string): Verdict => ({
  id,
  is: 'wrong',
  line: `${id} wrong: expected ${expected}, got ${got}`,
})

const nameOf = (raw: unknown, at: number): string => {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `case-${at + 1}`
}

const sayProblem = (problem: unknown): string => {
  if (problem instanceof z.ZodError) {
    return problem.issues
      .map(({ path, message }) => `${path.map(String).join('.') || 'the case'}: ${message}`)
      .join('; ')
  }
  return problem instanceof Error ? problem.message : String(problem)
}
