import { findSeatTold } from '@inservice/db/messages'
import { seatClaimedLetter } from '@inservice/documents/seats'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** To the seat manager: somebody took a seat by the claim link. */
export const writeSeatClaimed: LetterWriter = async (desk, row) => {
  const seat = await findSeatTold(desk.read, readId(row.data, 'seatId'))
  if (seat?.state !== 'claimed' || seat.offeringId === null) return null
  const said = await sayOffering(desk, seat.offeringId)
  if (!said) return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    organizationName: seat.organizationName,
    claimantName: seat.holderName ?? '',
    claimantEmail: seat.holderEmail ?? '',
    freeSeats: seat.free,
    boughtSeats: seat.quantity,
    deskUrl: letterAddresses(desk.house.publicUrl).seatDesk(seat.blockId),
  }
  return { letter: seatClaimedLetter(data, row.language) }
}
