import { findWaitingTold } from '@inservice/db/messages'
import { waitingListJoinedLetter } from '@inservice/documents/seats'
import { minutesBetween } from '@inservice/domain/kernel'
import { offerExpiry } from '@inservice/domain/seats'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** You stand on the waiting list: where, and what happens next. */
export const writeWaitingListJoined: LetterWriter = async (desk, row) => {
  const entry = await findWaitingTold(desk.read, readId(row.data, 'entryId'))
  if (entry?.state !== 'waiting') return null
  const said = await sayOffering(desk, entry.offeringId)
  if (!said) return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    position: entry.position,
    offerMinutes: minutesBetween(desk.now, offerExpiry(desk.now, null, desk.now).expiresAt),
    leaveUrl: letterAddresses(desk.house.publicUrl).learning,
  }
  return { letter: waitingListJoinedLetter(data, row.language) }
}
