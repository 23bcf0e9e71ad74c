import { z } from 'zod'
import type { Bilingual } from '../kernel/index.ts'

const text = (most: number) => z.string().trim().max(most, `At most ${most} characters.`)
/** The Spanish may be left empty: then the English stands in its place. */
const said = (most: number) => z.object({ en: text(most).default(''), es: text(most).default('') })

export const questionKinds = ['text', 'long_text', 'choice', 'yes_no'] as const
export type QuestionKind = (typeof questionKinds)[number]

export const ApplicationQuestion = z.object({
  /** What an answer is kept by; it stays while the words change. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/, 'A key has small letters, figures and hyphens.'),
  label: said(300),
  kind: z.enum(questionKinds).default('text'),
  isRequired: z.boolean().default(true),
  choices: z.array(said(120)).max(20, 'At most 20 choices.').default([]),
})
export type ApplicationQuestion = z.output<typeof ApplicationQuestion>

export const ApplicationStage = z.object({
  title: said(120),
  questions: z.array(ApplicationQuestion).max(30, 'At most 30 questions a stage.').default([]),
})

const days = (standing: number) =>
  z.int('Give whole days.').min(1, 'At least one day.').max(60, 'At most 60 days.').default(standing)

/**
 * What a cohort asks of those who apply. `assures` is what a supervisor says yes to; an unanswered letter is good for
 * `answerDays`. Whoever is accepted has `confirmDays` to take the seat; `keepsSeat` keeps one from handing in on.
 */
export const ApplicationForm = z.object({
  stages: z.array(ApplicationStage).max(8, 'At most eight stages.').default([]),
  asksSupervisor: z.boolean().default(false),
  assures: said(2_000).default({ en: '', es: '' }),
  answerDays: days(14),
  confirmDays: days(7),
  keepsSeat: z.boolean().default(false),
})
export type ApplicationForm = z.output<typeof ApplicationForm>

/** Both languages of a text whose Spanish may be missing: `{ en: 'Your school', es: '' }` says `Your school` twice. */
export const inBoth = ({ en, es }: { readonly en: string; readonly es: string }): Bilingual => ({ en, es: es || en })

type Problem = {
  readonly field: string
  readonly code:
    | 'application-question-needed'
    | 'application-title-needed'
    | 'application-label-needed'
    | 'application-choices-needed'
    | 'application-assures-needed'
}

const stageProblems = (stage: ApplicationForm['stages'][number], field: string): readonly Problem[] => [
  ...(stage.title.en === '' ? [{ field: `${field}.title.en`, code: 'application-title-needed' as const }] : []),
  ...(stage.questions.length === 0 ? [{ field, code: 'application-question-needed' as const }] : []),
  ...stage.questions.flatMap((question, at): readonly Problem[] => {
    const place = `${field}.questions.${at}`
    const chosen = new Set(question.choices.map(({ en }) => en).filter((en) => en !== ''))
    const lacksChoices = question.kind === 'choice' && (chosen.size < 2 || chosen.size < question.choices.length)
    return [
      ...(question.label.en === '' ? [{ field: `${place}.label.en`, code: 'application-label-needed' as const }] : []),
      ...(lacksChoices ? [{ field: `${place}.choices`, code: 'application-choices-needed' as const }] : []),
    ]
  }),
]

/** What an application still needs before it can be published: a question, its words, two choices that differ, what is assured. */
export const checkApplication = (form: ApplicationForm): readonly Problem[] => [
  ...(form.stages.length === 0
    ? [{ field: 'application.stages', code: 'application-question-needed' as const }]
    : form.stages.flatMap((stage, at) => stageProblems(stage, `application.stages.${at}`))),
  ...(form.asksSupervisor && form.assures.en === ''
    ? [{ field: 'application.assures.en', code: 'application-assures-needed' as const }]
    : []),
]
