import type { Tx } from '@inservice/db/kernel'
import { updateBlockHold, updateBlockSeats, updateBlockVersion, updateTaken } from '@inservice/db/seats'
import type { Moment } from '../kernel/index.ts'
import { creditOf, creditSeats } from './credit-seats.ts'
import type { ReturnChange } from './return-seats.ts'

/** Writes a return: money first, then the pool, then the seats. The last free ones by position go. */
export const saveReturn = async (tx: Tx, change: ReturnChange, moment: Moment) => {
  const { row, block, pool, returned } = change
  const { actor, now, newId } = moment
  await updateBlockVersion(tx, block)
  await creditSeats(tx, row, returned, creditOf(row), moment)
  if (pool && row.offeringId !== null) {
    await updateTaken(tx, row.offeringId, -returned.quantity)
    await updateBlockHold(tx, row.id, returned.quantity, now)
  }
  const seats = block.seats.filter(({ state }) => state === 'free').slice(-returned.quantity)
  await updateBlockSeats(
    tx,
    row.id,
    seats.map((seat) => ({
      seatId: seat.id,
      eventId: newId(),
      from: 'free',
      to: 'returned',
      personId: null,
      schoolId: seat.schoolId,
      invitedEmail: null,
      invitedName: null,
      enrollmentId: null,
    })),
    {
      at: now,
      by: actor.kind === 'person' ? actor.personId : null,
      reason: row.programId === null ? 'returned to the public' : 'returned',
    },
  )
  return { quantity: returned.quantity, cents: returned.cents }
}
