import type { Cents } from '../kernel/index.ts'
import type { Off } from './price.ts'
import { roundCents } from './round-cents.ts'

/**
 * How much comes off a sum, in cents, half up once, never more than the sum and never below 0.
 * `takeOff(12345, { lessPercent: 10 })` is 1235; a new price above the old one takes nothing off.
 */
export const takeOff = (cents: Cents, off: Off, units = 1): Cents => {
  const most = Math.max(0, cents)
  if ('lessCents' in off) return Math.min(most, Math.max(0, off.lessCents * units))
  if ('toCents' in off) return Math.max(0, most - Math.max(0, off.toCents) * units)
  return Math.min(most, Math.max(0, roundCents(most * Math.round(off.lessPercent * 100), 10_000)))
}
