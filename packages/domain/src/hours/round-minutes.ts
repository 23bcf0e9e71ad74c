import { assert, type Minutes } from '../kernel/index.ts'
import type { Rounding } from './policy.ts'

/**
 * Minutes in whole steps, down or to the nearest (a tie goes up), in integers throughout.
 * 225 by 30 down is 210 (3.5 h); by 15 nearest it is 225 (3.75 h); 53 by 15 nearest is 60.
 * Source: provider policy; Washington half hour down, Illinois nearest quarter, IACET nearest tenth of ten hours.
 */
export const roundMinutes = (minutes: Minutes, { stepMinutes, direction }: Rounding): Minutes => {
  assert(Number.isInteger(stepMinutes) && stepMinutes > 0, 'a rounding step is whole minutes above 0')
  const twice = direction === 'nearest' ? 2 * minutes + stepMinutes : 2 * minutes
  return Math.floor(twice / (2 * stepMinutes)) * stepMinutes
}
