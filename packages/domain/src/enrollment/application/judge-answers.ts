import type { ApplicationForm, ApplicationQuestion } from '../../catalog/index.ts'
import { ok, refuse, type Result } from '../../kernel/index.ts'

export type Answers = Readonly<Record<string, string>>

/** How long an answer may be, in characters, by the kind of its question. */
export const answerLimits: Readonly<Record<ApplicationQuestion['kind'], number>> = {
  text: 300,
  long_text: 5_000,
  choice: 120,
  yes_no: 3,
}

const fits = ({ kind, choices }: ApplicationQuestion, answer: string): boolean => {
  if (answer === '') return true
  if (kind === 'choice') return choices.some(({ en }) => en === answer)
  if (kind === 'yes_no') return answer === 'yes' || answer === 'no'
  return answer.length <= answerLimits[kind]
}

/**
 * What is kept of answers as they come: those to the form's own questions, laid over what was answered before, so that two
 * open pages lose nothing of each other. A choice is kept by its English words, yes and no as `yes`, `no`.
 * Refuses an answer that its question doesn't offer, on its field.
 */
export const keepAnswers = (
  form: Pick<ApplicationForm, 'stages'>,
  before: Answers,
  given: Answers,
): Result<Answers, 'answer-not-offered' | 'answer-too-long'> => {
  const questions = form.stages.flatMap((stage) => stage.questions)
  const kept: Record<string, string> = { ...before }
  for (const question of questions) {
    const answer = given[question.key]
    if (answer === undefined) continue
    const field = `answers.${question.key}`
    if (!fits(question, answer.trim())) {
      const most = answerLimits[question.kind]
      return question.kind.endsWith('text') && answer.trim().length > most
        ? refuse('answer-too-long', { most }, field)
        : refuse('answer-not-offered', {}, field)
    }
    kept[question.key] = question.kind === 'long_text' ? answer : answer.trim()
  }
  return ok(kept)
}

export type Missing = { readonly stage: number; readonly key: string; readonly label: string }

/** The required questions without an answer, in their order; the stage counts from 0. */
export const missingAnswers = (form: Pick<ApplicationForm, 'stages'>, answers: Answers): readonly Missing[] =>
  form.stages.flatMap(({ questions }, stage) =>
    questions
      .filter(({ key, isRequired }) => isRequired && !answers[key]?.trim())
      .map(({ key, label }) => ({ stage, key, label: label.en })),
  )
