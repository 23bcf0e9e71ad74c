import { assert, type Cents, type Id, type Instant } from '../kernel/index.ts'
import type { BlockSeatState } from './transitions.ts'

/** A line of a block's history: the first of a seat makes it free. */
export type BlockSeatEvent = {
  readonly seatId: Id
  readonly at: Instant
  readonly toState: BlockSeatState
}

/** Seats and their price in cents. */
export type SeatTally = { readonly seats: number; readonly cents: Cents }
export type BlockTally = { readonly bought: SeatTally; readonly states: Readonly<Record<BlockSeatState, SeatTally>> }

/**
 * Where every seat of a block stood at the end of a moment, in seats and cents, folded from its history in order.
 * The parts sum to what was bought by then. Refuses nothing; an event of an earlier time after a later one is a bug.
 * Source: a seat block is a ledger (practice). 3 seats at $150, one assigned, then claimed: claimed 1 $150, free 2 $300.
 */
export const tallyBlock = (
  events: readonly BlockSeatEvent[],
  unitCents: Cents,
  through: Instant | null = null,
): BlockTally => {
  const standing = new Map<Id, BlockSeatState>()
  let last: Instant = ''
  for (const event of events) {
    assert(event.at >= last, 'a block’s history is in order')
    last = event.at
    if (through === null || event.at <= through) standing.set(event.seatId, event.toState)
  }
  const count = (state: BlockSeatState): SeatTally => {
    const seats = [...standing.values()].filter((one) => one === state).length
    return { seats, cents: seats * unitCents }
  }
  return {
    bought: { seats: standing.size, cents: standing.size * unitCents },
    states: {
      free: count('free'),
      requested: count('requested'),
      assigned: count('assigned'),
      claimed: count('claimed'),
      returned: count('returned'),
      credited: count('credited'),
      lapsed: count('lapsed'),
      canceled: count('canceled'),
    },
  }
}
