import { insertInvited } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { insertPeople } from '@inservice/db/people'
import { updateBlockSeats, updateBlockVersion } from '@inservice/db/seats'
import { namesOf } from '@inservice/domain/people'
import type { Moment } from '../kernel/index.ts'
import { endWaiting } from '../seats/index.ts'
import type { AssignChange } from './assign-seats.ts'

/** Writes given seats: people who were not known, their places on the roster, then the seats themselves. */
export const saveAssigned = async (tx: Tx, change: AssignChange, moment: Moment) => {
  const { inHand, placed, waiting, managerId } = change
  const { now, newId } = moment
  const { row } = inHand
  await updateBlockVersion(tx, inHand.block)
  await insertPeople(
    tx,
    placed
      .filter(({ isNew }) => isNew)
      .map(({ personId, name, email, schoolId }) => ({
        id: personId,
        ...namesOf(name, email),
        language: 'en' as const,
        organizationId: row.organizationId,
        schoolId,
        address: { id: newId(), email, verifiedAt: null },
      })),
  )
  await endWaiting(tx, row.offeringId, waiting, moment, 'has a district’s seat')
  await insertInvited(
    tx,
    row.offeringId,
    placed.map(({ enrollmentId, personId, seatId }) => ({
      id: enrollmentId,
      eventId: newId(),
      personId,
      blockSeatId: seatId,
    })),
    { by: managerId, at: now, reason: 'given a district’s seat' },
  )
  await updateBlockSeats(
    tx,
    row.id,
    placed.map(({ seatId, personId, schoolId, email, name, enrollmentId }) => ({
      seatId,
      eventId: newId(),
      from: 'free',
      to: 'assigned',
      personId,
      schoolId,
      invitedEmail: email,
      invitedName: name,
      enrollmentId,
    })),
    { at: now, by: managerId, reason: 'assigned' },
  )
  return { assigned: placed.length, seatIds: placed.map(({ seatId }) => seatId) }
}
