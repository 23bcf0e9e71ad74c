import { defineMessages } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import type { PayBy } from './use-draft.ts'

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

type Facts = Pick<Offering, 'questions' | 'sessions' | 'own' | 'price'>

/** Whether there is anything to choose about paying: nothing where a kept seat pays for all, or nothing is owed. */
export const choosesHowToPay = ({ own, price }: Pick<Facts, 'own' | 'price'>): boolean =>
  own?.state !== 'invited' && price.totalCents > 0

/** How one pays: with the kept seat, not at all, or as one chose. */
export const payByOf = (facts: Pick<Facts, 'own' | 'price'>, chosen: PayBy | null): PayBy | null => {
  if (facts.own?.state === 'invited') return 'seat'
  if (facts.price.totalCents === 0) return 'nothing'
  return chosen === 'card' || chosen === 'purchase_order' ? chosen : null
}

/** The steps of registering; a step with nothing to ask is left out. */
export const stepsOf = (offering: Facts): readonly StepKey[] => {
  const asks = offering.questions.length > 0 || roundsOf(offering).length > 0
  return [
    'who',
    ...(asks && offering.own?.state !== 'invited' ? (['questions'] as const) : []),
    ...(choosesHowToPay(offering) ? (['pay'] as const) : []),
    'check',
    'done',
  ]
}

/** The step after one. */
export const stepAfter = (steps: readonly StepKey[], step: StepKey): StepKey => steps[steps.indexOf(step) + 1] ?? 'done'
