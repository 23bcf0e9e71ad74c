import type { Tx } from '@inservice/db/kernel'
import {
  updateBlockHold,
  updateBlockSeats,
  updateBlockSettled,
  updateBlockVersion,
  updateSeatRequest,
  updateTaken,
} from '@inservice/db/seats'
import { updateEnrollment, lockEnrollment } from '@inservice/db/enrollment'
import type { RefundTo } from '@inservice/domain/billing'
import type { Moment } from '../kernel/index.ts'
import { creditSeats, freePlaces } from '../seats/index.ts'
import type { SettleChange } from './settle-block.ts'

/** Whoever was named and had not taken the seat has no place any more. */
const endPlaces = async (tx: Tx, { leaving }: SettleChange, { now, newId }: Moment): Promise<void> => {
  for (const { enrollmentId } of leaving) {
    const kept = enrollmentId ? await lockEnrollment(tx, enrollmentId) : undefined
    if (kept)
      await updateEnrollment(tx, kept.id, {
        eventId: newId(),
        from: kept.state,
        to: 'canceled',
        at: now,
        madeBy: null,
        reason: 'the seat was not claimed in time',
      })
  }
}

/** Whoever asked for a seat and had no answer gets none now. */
const endRequests = async (tx: Tx, { leaving }: SettleChange, { now }: Moment): Promise<void> => {
  for (const { id, state } of leaving)
    if (state === 'requested') await updateSeatRequest(tx, id, { to: 'expired', at: now, by: null, note: '' })
}

/** Writes what a deadline does: money first, then the pool, the places on the roster, the seats, and that it is done. */
export const saveSettlement = async (tx: Tx, change: SettleChange, lowered: RefundTo, moment: Moment) => {
  const { row, pool, settled, leaving } = change
  const { now, newId } = moment
  const { cents, withheldCents, rule, to } = settled
  if (rule !== 'lapse') await creditSeats(tx, row, settled, rule === 'credit' ? 'account_credit' : lowered, moment)
  if (pool && row.offeringId !== null && leaving.length > 0) {
    await updateTaken(tx, row.offeringId, -leaving.length)
    await updateBlockHold(tx, row.id, leaving.length, now)
  }
  await freePlaces(
    tx,
    leaving.map(({ id }) => id),
    now,
    'not claimed in time',
  )
  await endPlaces(tx, change, moment)
  await endRequests(tx, change, moment)
  await updateBlockSeats(
    tx,
    row.id,
    leaving.map((seat) => ({
      seatId: seat.id,
      eventId: newId(),
      from: seat.state,
      to,
      personId: null,
      schoolId: seat.schoolId,
      invitedEmail: null,
      invitedName: null,
      enrollmentId: null,
    })),
    { at: now, by: null, reason: `${to} at the deadline` },
  )
  await updateBlockVersion(tx, change.block)
  await updateBlockSettled(tx, row.id, now)
  return { seats: leaving.length, cents, withheldCents }
}
