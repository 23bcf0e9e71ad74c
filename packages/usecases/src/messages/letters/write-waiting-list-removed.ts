import { findWaitingTold } from '@inservice/db/messages'
import { waitingListRemovedLetter } from '@inservice/documents/seats'
import { z } from 'zod'
import { frameLetter } from './frame-letter.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** Staff took you off a waiting list: why, in their words. */
export const writeWaitingListRemoved: LetterWriter = async (desk, row) => {
  const entry = await findWaitingTold(desk.read, readId(row.data, 'entryId'))
  if (entry?.state !== 'removed') return null
  const said = await sayOffering(desk, entry.offeringId)
  if (!said) return null
  const reason = z.string().parse(row.data['reason'])
  const data = { ...(await frameLetter(desk, row)), offering: said.offering, reason }
  return { letter: waitingListRemovedLetter(data, row.language) }
}
