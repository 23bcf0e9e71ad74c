import { findSeatTold } from '@inservice/db/messages'
import { seatAssignedLetter } from '@inservice/documents/seats'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** A district has a seat for you; one that was taken, passed on or called back meanwhile is not spoken of. */
export const writeSeatAssigned: LetterWriter = async (desk, row) => {
  const seat = await findSeatTold(desk.read, readId(row.data, 'seatId'))
  if (seat?.state !== 'assigned' || seat.offeringId === null || seat.personId !== row.personId) return null
  const said = await sayOffering(desk, seat.offeringId)
  if (!said) return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    organizationName: seat.organizationName,
    managerName: seat.changedBy,
    acceptUrl: letterAddresses(desk.house.publicUrl).acceptSeat(seat.seatId, row.hasAccount),
    acceptBy: seat.acceptBy,
    timeZone: said.told.timeZone,
    hasAccount: row.hasAccount,
  }
  return { letter: seatAssignedLetter(data, row.language) }
}
