import { insertEnrollments } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { insertSeatRequest, updateBlockSeats, updateClaimLink } from '@inservice/db/seats'
import type { Moment } from '../kernel/index.ts'
import { endWaiting, keepPlaces } from '../seats/index.ts'
import type { ClaimChange } from './claim-seat.ts'

const saveRequest = async (tx: Tx, change: ClaimChange, { now }: Moment): Promise<void> => {
  const { row, link, seat, personId, address, schoolId, madeId, answerUntil } = change
  await insertSeatRequest(tx, {
    id: madeId,
    blockId: row.id,
    seatId: seat.id,
    linkId: link.id,
    personId,
    address,
    schoolId,
    offeringId: row.programId === null ? null : row.offeringId,
    askedAt: now,
    answerUntil,
  })
}

const savePlace = async (tx: Tx, change: ClaimChange, moment: Moment): Promise<void> => {
  const { row, seat, personId, madeId, waiting } = change
  const { now, newId } = moment
  await endWaiting(tx, row.offeringId, waiting, moment, 'has a district’s seat')
  await insertEnrollments(tx, [
    {
      id: madeId,
      offeringId: row.offeringId,
      personId,
      state: 'confirmed',
      coverage: 'seat',
      blockSeatId: seat.id,
      registeredBy: personId,
      createdAt: now,
      confirmedAt: now,
      reason: 'claimed by link',
      eventId: newId(),
    },
  ])
}

/** Writes a claim: the use of the link, the place on the roster or the request for it, and where the seat stands now. */
export const saveClaim = async (tx: Tx, change: ClaimChange, moment: Moment) => {
  const { row, link, seat, personId, name, address, schoolId, asks, madeId } = change
  if (link.usesLeft !== null) await updateClaimLink(tx, link.id, { uses: -1 })
  await keepPlaces(tx, change, [seat.id], moment)
  await (asks ? saveRequest : savePlace)(tx, change, moment)
  await updateBlockSeats(
    tx,
    row.id,
    [
      {
        seatId: seat.id,
        eventId: moment.newId(),
        from: 'free',
        to: asks ? 'requested' : 'claimed',
        personId,
        // The school that a seat is meant for is its own until somebody takes it.
        schoolId: asks ? seat.schoolId : (schoolId ?? seat.schoolId),
        invitedEmail: address,
        invitedName: name,
        enrollmentId: asks ? null : madeId,
        offeringId: row.programId === null ? null : row.offeringId,
      },
    ],
    { at: moment.now, by: personId, reason: asks ? 'asked for by link' : 'claimed by link' },
  )
  return { enrollmentId: asks ? null : madeId, requestId: asks ? madeId : null, seatId: seat.id }
}
