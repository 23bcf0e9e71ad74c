import { insertEnrollments } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import {
  lockClaimLink,
  updateBlockSeats,
  updateBlockVersion,
  updateClaimLink,
  updateSeatRequest,
} from '@inservice/db/seats'
import type { Moment } from '../kernel/index.ts'
import { endWaiting, freePlaces } from '../seats/index.ts'
import type { RequestEndChange } from './end-request.ts'

const reasons = {
  approved: 'approved',
  declined: 'declined',
  expired: 'not answered in time',
  withdrawn: 'request taken back',
} as const

const savePlace = async (tx: Tx, change: RequestEndChange, moment: Moment): Promise<void> => {
  const { inHand, request, waiting, enrollmentId, by } = change
  const { personId } = request
  await endWaiting(tx, inHand.row.offeringId, waiting, moment, 'has a district’s seat')
  await insertEnrollments(tx, [
    {
      id: enrollmentId,
      offeringId: inHand.row.offeringId,
      personId,
      state: 'confirmed',
      coverage: 'seat',
      blockSeatId: request.seatId,
      registeredBy: by ?? personId,
      createdAt: moment.now,
      confirmedAt: moment.now,
      reason: 'approved by the organization',
      eventId: moment.newId(),
    },
  ])
}

/** Writes how a request ended: the place on the roster, or the seat and the link's use given back; then the seat. */
export const saveRequestEnd = async (tx: Tx, change: RequestEndChange, moment: Moment) => {
  const { inHand, request, to, note, by, enrollmentId } = change
  const isTaken = to === 'approved'
  if (isTaken || to === 'declined') await updateBlockVersion(tx, inHand.block)
  if (isTaken) await savePlace(tx, change, moment)
  else await freePlaces(tx, [request.seatId], moment.now, reasons[to])
  const link = isTaken ? undefined : await lockClaimLink(tx, request.linkId)
  if (link && link.usesLeft !== null) await updateClaimLink(tx, link.id, { uses: 1 })
  await updateSeatRequest(tx, request.seatId, { to, at: moment.now, by, note })
  const seat = inHand.block.seats.find(({ id }) => id === request.seatId)
  const meantFor = seat?.schoolId ?? null
  await updateBlockSeats(
    tx,
    inHand.row.id,
    [
      {
        seatId: request.seatId,
        eventId: moment.newId(),
        from: 'requested',
        to: isTaken ? 'claimed' : 'free',
        personId: isTaken ? request.personId : null,
        schoolId: isTaken ? (request.schoolId ?? meantFor) : meantFor,
        invitedEmail: isTaken ? request.address : null,
        invitedName: isTaken ? request.name : null,
        enrollmentId: isTaken ? enrollmentId : null,
      },
    ],
    { at: moment.now, by, reason: reasons[to] },
  )
  return { enrollmentId: isTaken ? enrollmentId : null, seatId: request.seatId }
}
