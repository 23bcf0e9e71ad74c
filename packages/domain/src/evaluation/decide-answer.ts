import { ok, refuse, type Instant, type Result } from '../kernel/index.ts'
import { suggestionsKey, type Question } from './question.ts'

export type AnswerState = {
  readonly questions: readonly Question[]
  /** When the last session begins; null where nothing is dated, and the evaluation is open at once. */
  readonly opensAt: Instant | null
  readonly answeredBefore: boolean
}

/** What is kept of an answer: figures and texts by question, suggestions apart. No person, no clock. */
export type KeptAnswer = { readonly answers: Readonly<Record<string, number | string>>; readonly comment: string }

export type Answers = Readonly<Record<string, number | string>>

/**
 * What an evaluation's answer comes to. Open from the beginning of the last session on, once for each person.
 * Refuses a required question left out, on its field, and anything that isn't a step from 1 to 5.
 * Questions that the form doesn't have are left out. Source: evaluation offered to all (law).
 */
export const decideAnswer = (
  state: AnswerState,
  answers: Answers,
  now: Instant,
): Result<KeptAnswer, 'evaluation-not-open' | 'evaluation-answered' | 'question-unanswered'> => {
  if (state.answeredBefore) return refuse('evaluation-answered')
  if (state.opensAt !== null && now < state.opensAt) return refuse('evaluation-not-open', { opensAt: state.opensAt })
  const kept: Record<string, number | string> = {}
  for (const question of state.questions) {
    const given = answers[question.key]
    const usable = question.kind === 'scale' ? isStep(given) : typeof given === 'string' && given.trim() !== ''
    if (!usable && (question.required || (question.kind === 'scale' && given !== undefined))) {
      return refuse('question-unanswered', {}, `answers.${question.key}`)
    }
    if (usable && given !== undefined) kept[question.key] = typeof given === 'string' ? given.trim() : given
  }
  const { [suggestionsKey]: comment = '', ...rest } = kept
  return ok({ answers: rest, comment: String(comment) })
}

const isStep = (given: number | string | undefined): given is number =>
  typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 5
