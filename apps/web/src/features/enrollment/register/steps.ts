import { defineMessages } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type Offering = ApiOutputs['enrollment']['offering']
export type StepKey = 'who' | 'questions' | 'pay' | 'check' | 'done'

export const stepWords = defineMessages({
  who: { id: 'register.step.who', defaultMessage: 'Who' },
  questions: { id: 'register.step.questions', defaultMessage: 'Questions' },
  pay: { id: 'register.step.pay', defaultMessage: 'How to pay' },
  check: { id: 'register.step.check', defaultMessage: 'Check' },
  done: { id: 'register.step.done', defaultMessage: 'Done' },
})

/** The rounds of a conference, each with the breakouts that one picks from. */
export const roundsOf = ({ sessions }: Pick<Offering, 'sessions'>) => {
  const slots = [...new Set(sessions.flatMap(({ slot }) => (slot === null ? [] : [slot])))]
  return slots.map((slot) => ({ slot, sessions: sessions.filter((session) => session.slot === slot) }))
}

/** The steps of registering; a step with nothing to ask is left out. */
export const stepsOf = (offering: Offering): readonly StepKey[] => {
  const asks = offering.questions.length > 0 || roundsOf(offering).length > 0
  return ['who', ...(asks && offering.own?.state !== 'invited' ? (['questions'] as const) : []), 'pay', 'check', 'done']
}

/** The step after one. */
export const stepAfter = (steps: readonly StepKey[], step: StepKey): StepKey => steps[steps.indexOf(step) + 1] ?? 'done'
