import type { Minutes } from '../kernel/index.ts'
import type { Scheme } from './schemes.ts'

/** What someone brings besides in-service hours. Credits may be parts (4.5); plans and components are whole. */
export type OtherLearning = {
  readonly quarterCredits?: number
  readonly semesterCredits?: number
  readonly growthPlans?: number
  readonly boardComponents?: number
  readonly units?: number
}

/**
 * Other learning as clock-hour minutes by a scheme's equivalences; what the scheme doesn't know counts 0.
 * Washington: a quarter credit 10 h, a semester credit 15 h, a growth plan 25 h, a National Board component 50 h (200 h at most).
 * 3 quarter credits are 1,800 minutes; in Oregon 3,600. Source: state guidance.
 */
export const convertToMinutes = (scheme: Scheme, learning: OtherLearning): Minutes => {
  const { equivalences: by } = scheme
  const times = (amount: number | undefined, minutes: Minutes | null): Minutes =>
    Math.floor((Math.round((amount ?? 0) * 100) * (minutes ?? 0)) / 100)
  const board = times(learning.boardComponents, by.boardComponentMinutes)
  return (
    times(learning.quarterCredits, by.quarterCreditMinutes) +
    times(learning.semesterCredits, by.semesterCreditMinutes) +
    times(learning.growthPlans, by.growthPlanMinutes) +
    Math.min(board, by.boardComponentsMostMinutes ?? board) +
    times(learning.units, scheme.minutesPerUnit)
  )
}
