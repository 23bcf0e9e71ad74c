import { findSeatTold } from '@inservice/db/messages'
import { seatSwappedLetter } from '@inservice/documents/seats'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/**
 * A seat changed hands: to whom gave it up, and to whom it was passed while they have yet to accept it. Who has it already
 * reads that they are registered; nothing is said to one who holds it again, or not any more.
 */
export const writeSeatSwapped: LetterWriter = async (desk, row) => {
  const seat = await findSeatTold(desk.read, readId(row.data, 'seatId'))
  const isOld = row.kind === 'seat-passed-on'
  const holds = seat?.personId === row.personId
  if (!seat || seat.offeringId === null || isOld === holds || (!isOld && seat.state !== 'assigned')) return null
  const said = await sayOffering(desk, seat.offeringId)
  if (!said) return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    organizationName: seat.organizationName,
    managerName: seat.changedBy,
    reader: isOld ? ('old-holder' as const) : ('new-holder' as const),
    acceptUrl: letterAddresses(desk.house.publicUrl).acceptSeat(seat.seatId, row.hasAccount),
    acceptBy: seat.acceptBy,
    timeZone: said.told.timeZone,
  }
  return { letter: seatSwappedLetter(data, row.language) }
}
