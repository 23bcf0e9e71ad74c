import {
  atLocal,
  ok,
  plusDays,
  refuse,
  type Cents,
  type Instant,
  type PlainDate,
  type Result,
  type TimeZone,
} from '../kernel/index.ts'
import type { DeadlineRule } from './decide-settle.ts'
import { payForSeats, type BoughtBlock, type PayCode, type PayInput, type PayState } from './pay-for-seats.ts'

/** What a provider sells packs of a program for. */
export type PackTerms = {
  /** Seats are sold in multiples of it. */
  readonly packSize: number
  /** Null: good without end. */
  readonly validDays: number | null
  readonly returnDays: number
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
}
export type PackState = PayState & { readonly terms: PackTerms }
export type PackInput = PayInput & {
  readonly quantity: number
  readonly expectedCents: Cents
  readonly deadlineRule: DeadlineRule
}
type Code = 'pack-not-sold' | 'pack-size' | 'pack-rule-public' | 'block-price-changed' | PayCode

/** Whether a pack is sold on a day: `{ fromOn: '2026-09-01', toOn: null }` is from then on. */
export const packIsSold = ({ fromOn, toOn }: Pick<PackTerms, 'fromOn' | 'toOn'>, today: PlainDate): boolean =>
  fromOn <= today && (toOn === null || today <= toOn)

/**
 * Whether an organization may buy a number of seats good for any offering of a program, and how they are paid.
 * Refuses a price that is not in force, a number that makes no whole packs, a rule that gives seats to the public (a pack
 * keeps none), a changed price, and what is missing of the purchase order. Source: team memberships of a program (practice).
 * Packs of 10, 15 asked: `pack-size` with size 10.
 */
export const decidePack = (state: PackState, input: PackInput): Result<BoughtBlock, Code> => {
  const { terms, today, totalCents } = state
  if (!packIsSold(terms, today)) return refuse('pack-not-sold')
  if (input.quantity % terms.packSize !== 0) return refuse('pack-size', { size: terms.packSize })
  if (input.deadlineRule === 'public') return refuse('pack-rule-public')
  if (totalCents !== input.expectedCents) return refuse('block-price-changed', { cents: totalCents })
  const paying = payForSeats(state, input)
  return paying.ok ? ok({ payBy: paying.value }) : paying
}

/**
 * Until when a pack bought today is good, and until when free seats go back for what they cost: to the end of the last day.
 * 365 days from 2026-11-24, 30 to give back: until 2027-11-24 24:00 and 2026-12-24 24:00, the provider's time.
 */
export const packDeadlines = (
  { validDays, returnDays }: Pick<PackTerms, 'validDays' | 'returnDays'>,
  today: PlainDate,
  zone: TimeZone,
): { readonly returnsAt: Instant | null; readonly refundUntil: Instant } => {
  const endOf = (days: number): Instant => atLocal(plusDays(today, days + 1), '00:00', zone)
  const returnsAt = validDays === null ? null : endOf(validDays)
  const refundUntil = endOf(returnDays)
  return { returnsAt, refundUntil: returnsAt !== null && returnsAt < refundUntil ? returnsAt : refundUntil }
}
