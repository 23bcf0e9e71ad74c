import { findRosterMessage } from '@inservice/db/messages'
import { rosterMessageLetter } from '@inservice/documents/messages'
import { frameLetter } from './frame-letter.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** What a trainer wrote, in a frame of the reader's language; answers go to the trainer. */
export const writeRosterMessage: LetterWriter = async (desk, row) => {
  const message = await findRosterMessage(desk.read, readId(row.data, 'messageId'))
  const said = message && (await sayOffering(desk, message.offeringId, { withLinks: true }))
  if (!message?.authorEmail || !said) return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    fromName: message.authorName,
    replyTo: message.authorEmail,
    subject: message.subject,
    body: message.body,
  }
  return { letter: rosterMessageLetter(data, row.language) }
}
