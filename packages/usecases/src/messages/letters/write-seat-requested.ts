import { findSeatTold } from '@inservice/db/messages'
import { findSeatRequest } from '@inservice/db/seats'
import { seatRequestedLetter } from '@inservice/documents/seats'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** To the seat manager: somebody asks for a seat. One that was answered meanwhile is not spoken of. */
export const writeSeatRequested: LetterWriter = async (desk, row) => {
  const request = await findSeatRequest(desk.read, { id: readId(row.data, 'requestId') })
  const seat = request?.state === 'open' ? await findSeatTold(desk.read, request.seatId) : undefined
  const said = seat?.offeringId ? await sayOffering(desk, seat.offeringId) : undefined
  if (!request || !seat || !said) return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    organizationName: seat.organizationName,
    askerName: request.name,
    askerEmail: request.address,
    answerUntil: request.answerUntil,
    timeZone: said.told.timeZone,
    freeSeats: seat.free,
    boughtSeats: seat.quantity,
    deskUrl: letterAddresses(desk.house.publicUrl).seatDesk(seat.blockId),
  }
  return { letter: seatRequestedLetter(data, row.language) }
}
