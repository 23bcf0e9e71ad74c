import { describe, expect, test } from 'vitest'
import { decideAnswer, type KeptAnswer } from './decide-answer.ts'
import { lawQuestions } from './law-questions.ts'
import type { Question } from './question.ts'
import { readQuestions } from './read-questions.ts'
import { summarize } from './summarize.ts'

const own: Question = { key: 'venue', kind: 'text', label: { en: 'The room?', es: '¿La sala?' }, required: false }
const full = { objectives: 5, relevance: 4, quality: 5, standards: 3 }
const state = { questions: lawQuestions, opensAt: '2026-03-10T16:00:00.000Z', answeredBefore: false }
const now = '2026-03-10T16:00:00.000Z'

describe('a form', () => {
  test('asks the law’s topics even where a provider left them out, suggestions last', () => {
    expect(readQuestions([own]).map(({ key }) => key)).toEqual([
      'objectives',
      'relevance',
      'quality',
      'standards',
      'venue',
      'suggestions',
    ])
  })
  test('keeps a provider’s own wording of a topic', () => {
    const worded = { ...own, key: 'quality', kind: 'scale' as const }
    expect(readQuestions([worded]).find(({ key }) => key === 'quality')?.label.en).toBe('The room?')
  })
  test('that is broken is a fault, not a form', () => {
    expect(() => readQuestions([{ key: 'No Key' }])).toThrow(/pattern|invalid/i)
  })
})

describe('an answer', () => {
  test('keeps figures and the suggestion apart, and nothing that was not asked', () => {
    expect(decideAnswer(state, { ...full, suggestions: ' More time. ', name: 'Ana' }, now)).toEqual({
      ok: true,
      value: { answers: full, comment: 'More time.' },
    })
  })
  test.each([
    [{ ...state, answeredBefore: true }, full, 'evaluation-answered', undefined],
    [{ ...state, opensAt: '2026-03-10T16:00:00.001Z' }, full, 'evaluation-not-open', undefined],
    [state, { ...full, quality: 6 }, 'question-unanswered', 'answers.quality'],
    [state, { objectives: 5 }, 'question-unanswered', 'answers.relevance'],
  ])('is refused on its field', (of, answers, code, field) => {
    expect(decideAnswer(of, answers, now)).toMatchObject({ ok: false, refusal: { code, ...(field ? { field } : {}) } })
  })
})

describe('a summary', () => {
  const answer = (figure: number, comment = ''): KeptAnswer => ({ answers: { quality: figure }, comment })
  test('is not shown below five answers', () => {
    expect(summarize(lawQuestions, [answer(5), answer(5), answer(4), answer(4)])).toEqual({
      shown: false,
      answers: 4,
      neededAnswers: 5,
    })
  })
  test('counts steps, rounds the mean half up, and sorts the texts', () => {
    const said = summarize(lawQuestions, [answer(5, 'z'), answer(5), answer(4, 'a'), answer(4), answer(4), answer(3)])
    const quality = said.shown ? said.questions.find(({ question }) => question.key === 'quality') : undefined
    expect(quality).toMatchObject({ counts: [0, 0, 1, 3, 2], answers: 6, meanHundredths: 417 })
    expect(said.shown && said.questions.at(-1)?.texts).toEqual(['a', 'z'])
    expect(said.shown && said.questions[0]?.meanHundredths).toBeNull()
  })
})
