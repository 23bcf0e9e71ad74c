import { assert, type Minutes } from '../kernel/index.ts'

/** Decimal hours of a form as whole minutes, the nearest: 5.5 is 330, 0.33 is 20. The one way in for decimal hours. */
export const hoursToMinutes = (hours: number): Minutes => {
  assert(Number.isFinite(hours), 'hours are a number')
  return Math.round(hours * 60)
}
