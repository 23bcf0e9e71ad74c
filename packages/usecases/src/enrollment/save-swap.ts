import { insertEnrollments, lockEnrollment, updateEnrollment } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { insertPeople } from '@inservice/db/people'
import { updateBlockSeats, updateBlockVersion } from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'
import { namesOf } from '@inservice/domain/people'
import type { Moment } from '../kernel/index.ts'
import { endWaiting } from '../seats/index.ts'
import type { SwapChange } from './swap-seat.ts'

/** Ends the place on the roster that a seat had given, with the reason in its history. */
export const endSeatPlace = async (
  tx: Tx,
  enrollmentId: Id | null,
  change: { readonly to: 'substituted' | 'canceled'; readonly madeBy: Id; readonly reason: string },
  { now, newId }: Moment,
): Promise<void> => {
  const kept = enrollmentId ? await lockEnrollment(tx, enrollmentId) : undefined
  if (kept) await updateEnrollment(tx, kept.id, { eventId: newId(), from: kept.state, at: now, ...change })
}

/** The colleague who takes the place over, where nobody knew them before. */
const invite = (tx: Tx, { row, seat, next }: SwapChange, { newId }: Moment): Promise<void> =>
  insertPeople(tx, [
    {
      id: next.personId,
      ...namesOf(next.name, next.email),
      language: 'en',
      organizationId: row.organizationId,
      schoolId: seat.schoolId,
      address: { id: newId(), email: next.email, verifiedAt: null },
    },
  ])

/** Writes a swap: the old place ends as substituted, the new one begins, the seat changes its name. */
export const saveSwap = async (tx: Tx, change: SwapChange, moment: Moment) => {
  const { row, seat, next, to, enrollmentId, managerId, waiting } = change
  const { now, newId } = moment
  await updateBlockVersion(tx, change.block)
  if (next.isNew) await invite(tx, change, moment)
  await endWaiting(tx, row.offeringId, waiting, moment, 'has a district’s seat')
  const passed = { to: 'substituted', madeBy: managerId, reason: 'the seat went to a colleague' } as const
  await endSeatPlace(tx, seat.enrollmentId, passed, moment)
  await insertEnrollments(tx, [
    {
      id: enrollmentId,
      offeringId: row.offeringId,
      personId: next.personId,
      state: to === 'claimed' ? 'confirmed' : 'invited',
      coverage: 'seat',
      blockSeatId: seat.id,
      registeredBy: managerId,
      createdAt: now,
      confirmedAt: to === 'claimed' ? now : null,
      reason: 'took over a colleague’s seat',
      eventId: newId(),
    },
  ])
  await updateBlockSeats(
    tx,
    row.id,
    [
      {
        seatId: seat.id,
        eventId: newId(),
        from: seat.state,
        to,
        personId: next.personId,
        schoolId: seat.schoolId,
        invitedEmail: next.email,
        invitedName: next.name,
        enrollmentId,
      },
    ],
    { at: now, by: managerId, reason: 'swapped' },
  )
  return { seatId: seat.id, state: to, enrollmentId }
}
