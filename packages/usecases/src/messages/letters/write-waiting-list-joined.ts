import { findWaitingTold } from '@inservice/db/messages'
import { waitingListJoinedLetter } from '@inservice/documents/seats'
import { sayAnswerRule } from '@inservice/domain/seats'
import { getWindow } from '@inservice/db/catalog'
import { loadAnswerClock } from '../../seats/index.ts'
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
  const window = await getWindow(desk.read, entry.offeringId)
  if (!said || !window) return null
  const { rule } = await loadAnswerClock(desk.read, window, desk.now)
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    position: entry.position,
    seats: entry.seats,
    answerTime: sayAnswerRule(rule, row.language),
    leaveUrl: letterAddresses(desk.house.publicUrl).learning,
  }
  return { letter: waitingListJoinedLetter(data, row.language) }
}
