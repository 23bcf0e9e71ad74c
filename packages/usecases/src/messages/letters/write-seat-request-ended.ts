import { findSeatTold } from '@inservice/db/messages'
import { findSeatRequest } from '@inservice/db/seats'
import { seatRequestEndedLetter } from '@inservice/documents/seats'
import { frameLetter } from './frame-letter.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** To whoever asked for a seat and does not get it: by a no, or because nobody answered in time. */
export const writeSeatRequestEnded: LetterWriter = async (desk, row) => {
  const request = await findSeatRequest(desk.read, { id: readId(row.data, 'requestId') })
  if (request?.state !== 'declined' && request?.state !== 'expired') return null
  const seat = await findSeatTold(desk.read, request.seatId)
  const said = seat?.offeringId ? await sayOffering(desk, seat.offeringId) : undefined
  if (!seat || !said) return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    organizationName: seat.organizationName,
    how: request.state,
    note: request.note,
  }
  return { letter: seatRequestEndedLetter(data, row.language) }
}
