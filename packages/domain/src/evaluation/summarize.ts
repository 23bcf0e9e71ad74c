import { scaleSteps, type Question } from './question.ts'
import type { KeptAnswer } from './decide-answer.ts'

/** Fewer answers than this are shown to nobody: they would give their authors away. */
export const shownFrom = 5

export type QuestionSummary = {
  readonly question: Question
  /** How many chose each step, 1 to 5. */
  readonly counts: readonly number[]
  readonly answers: number
  /** The mean in hundredths, half up: 4.25 is 425. Null where nobody answered. */
  readonly meanHundredths: number | null
  readonly texts: readonly string[]
}

export type Summary =
  | { readonly shown: false; readonly answers: number; readonly neededAnswers: number }
  | { readonly shown: true; readonly answers: number; readonly questions: readonly QuestionSummary[] }

/**
 * What an offering's evaluations say, question by question; from five answers up. Texts come in alphabetical order, so that
 * neither their order nor their company says who wrote them. Six answers 5, 5, 4, 4, 4, 3: mean 417.
 * Source: evaluation summary for each offering (law); anonymous to trainers (practice).
 */
export const summarize = (questions: readonly Question[], answers: readonly KeptAnswer[]): Summary => {
  if (answers.length < shownFrom) return { shown: false, answers: answers.length, neededAnswers: shownFrom }
  return {
    shown: true,
    answers: answers.length,
    questions: questions.map((question) => summarizeOne(question, answers)),
  }
}

const summarizeOne = (question: Question, answers: readonly KeptAnswer[]): QuestionSummary => {
  const given = answers.map((one) => (question.key === 'suggestions' ? one.comment : one.answers[question.key]))
  const figures = given.filter((one) => typeof one === 'number')
  const sum = figures.reduce((total, one) => total + one, 0)
  return {
    question,
    counts: scaleSteps.map((step) => figures.filter((one) => one === step).length),
    answers: question.kind === 'scale' ? figures.length : textsOf(given).length,
    meanHundredths: figures.length === 0 ? null : Math.floor((sum * 200 + figures.length) / (figures.length * 2)),
    texts: question.kind === 'text' ? textsOf(given) : [],
  }
}

const textsOf = (given: readonly (number | string | undefined)[]): readonly string[] =>
  given
    .filter((one) => typeof one === 'string' && one !== '')
    .map(String)
    .toSorted((a, b) => (a < b ? -1 : 1))
