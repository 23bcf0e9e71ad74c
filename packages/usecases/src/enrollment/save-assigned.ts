import { insertInvited } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { insertPeople } from '@inservice/db/people'
import { updateBlockSeats, updateBlockVersion } from '@inservice/db/seats'
import { namesOf } from '@inservice/domain/people'
import type { Moment } from '../kernel/index.ts'
import { endWaiting, keepPlaces } from '../seats/index.ts'
import type { AssignChange } from './assign-seats.ts'

/** People who were not known become known. */
const insertNew = (tx: Tx, { inHand: { row }, placed }: AssignChange, { newId }: Moment): Promise<void> =>
  insertPeople(
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

/** Writes given seats: people who were not known, their places on the roster, then the seats themselves. */
export const saveAssigned = async (tx: Tx, change: AssignChange, moment: Moment) => {
  const { inHand, placed, waiting, managerId } = change
  const { now, newId } = moment
  const { row } = inHand
  await updateBlockVersion(tx, inHand.block)
  await insertNew(tx, change, moment)
  await endWaiting(tx, row.offeringId, waiting, moment, 'has a district’s seat')
  await keepPlaces(
    tx,
    inHand,
    placed.map(({ seatId }) => seatId),
    moment,
  )
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
      offeringId: row.programId === null ? null : row.offeringId,
    })),
    { at: now, by: managerId, reason: 'assigned' },
  )
  return { assigned: placed.length, seatIds: placed.map(({ seatId }) => seatId) }
}
