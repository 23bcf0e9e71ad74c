import { assert } from '@inservice/domain/kernel'
import type { SeatState, SeatStatementBlock, SeatTally } from './seat-statement.ts'

/** The order in which a statement lists where seats are. */
export const seatStates: readonly SeatState[] = [
  'requested',
  'assigned',
  'claimed',
  'returned',
  'credited',
  'lapsed',
  'canceled',
  'free',
]

/** The sum of some tallies, in seats and in cents. */
export const sumTallies = (tallies: readonly SeatTally[]): SeatTally => ({
  seats: tallies.reduce((sum, { seats }) => sum + seats, 0),
  cents: tallies.reduce((sum, { cents }) => sum + cents, 0),
})

/** A statement whose states do not add up to what was bought must not leave the house. */
export const checkSeats = (blocks: readonly SeatStatementBlock[]): void => {
  for (const { orderNumber, bought, states } of blocks) {
    const sum = sumTallies(seatStates.map((state) => states[state]))
    assert(sum.seats === bought.seats, `order ${orderNumber}: ${bought.seats} seats bought, ${sum.seats} accounted for`)
    assert(sum.cents === bought.cents, `order ${orderNumber}: ${bought.cents} cents bought, ${sum.cents} accounted for`)
  }
}
