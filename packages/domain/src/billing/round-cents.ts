import { assert, type Cents } from '../kernel/index.ts'

/**
 * A fraction of cents as whole cents, half up, in integers: `roundCents(1_111_050, 100)` is 11111 ($111.11).
 * Below zero, half goes toward zero's upper side too (−0.5 is 0), as half up says.
 */
export const roundCents = (numerator: number, denominator: number): Cents => {
  assert(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0, 'cents are integers')
  return Math.floor((2 * numerator + denominator) / (2 * denominator))
}
