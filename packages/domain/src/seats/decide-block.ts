import { ok, refuse, type Cents, type Instant, type Result } from '../kernel/index.ts'
import { publicSeats, type SeatCount } from './count-seats.ts'
import { payForSeats, type BoughtBlock, type PayCode, type PayInput, type PayState } from './pay-for-seats.ts'

export type BlockState = PayState & {
  readonly offering: {
    readonly state: string
    readonly districtSeats: boolean
    readonly closesAt: Instant | null
    readonly startsAt: Instant | null
  }
  /** Null where an offering has seats for all. */
  readonly seats: SeatCount | null
}
export type BlockInput = PayInput & {
  readonly quantity: number
  /** The total that the buyer saw and agreed to. */
  readonly expectedCents: Cents
}
type Code = 'block-not-offered' | 'block-closed' | 'block-seats-short' | 'block-price-changed' | PayCode

/** Whether an offering sells blocks of seats now. Refuses `block-not-offered`, `block-closed`. */
export const takesBlocks = (
  offering: BlockState['offering'],
  now: Instant,
): Result<true, 'block-not-offered' | 'block-closed'> => {
  if (!offering.districtSeats) return refuse('block-not-offered')
  const closesAt = offering.closesAt ?? offering.startsAt
  const open = offering.state === 'published' || (offering.state === 'in_progress' && offering.closesAt !== null)
  return open && (closesAt === null || now < closesAt) ? ok(true) : refuse('block-closed')
}

/**
 * Whether an organization may buy a number of an offering's seats with a purchase order, and how it is paid.
 * Refuses an offering without district seats or closed, more seats than the public could take, a price that changed, and
 * what is missing or too little of the purchase order. Source: seat blocks (practice).
 * 8 of 20 seats free, 10 asked: `block-seats-short` with free 8; 8 asked at $1,200, authorized $1,000: `block-order-short`.
 */
export const decideBlock = (state: BlockState, input: BlockInput, now: Instant): Result<BoughtBlock, Code> => {
  const open = takesBlocks(state.offering, now)
  if (!open.ok) return open
  if (state.seats?.closed) return refuse('block-closed')
  const free = state.seats === null ? Number.POSITIVE_INFINITY : publicSeats(state.seats)
  if (input.quantity > free)
    return refuse('block-seats-short', { free, asked: input.quantity, waiting: state.seats?.waiting ?? 0 })
  if (state.totalCents !== input.expectedCents) return refuse('block-price-changed', { cents: state.totalCents })
  const paying = payForSeats(state, input)
  return paying.ok ? ok({ payBy: paying.value }) : paying
}
