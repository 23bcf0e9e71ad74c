import { insertLetters, insertRosterMessage, type NewLetter } from '@inservice/db/messages'
import { can } from '@inservice/domain/access'
import { ok } from '@inservice/domain/kernel'
import { decideRosterMessage, RosterMessageInput } from '@inservice/domain/messages'
import { command } from '../kernel/index.ts'
import { sendJobs } from './address-letters.ts'
import { loadRosterMessage } from './load-roster-message.ts'

/** Writes to everyone on a roster: a letter each, in the frame of their own language; answers go to whoever wrote. */
export const sendToRoster = command({
  name: 'messages.sendToRoster',
  input: RosterMessageInput,
  load: (tx, { offeringId }, { actor }) => loadRosterMessage(tx, offeringId, actor),
  allow: (actor, { offering }) => can(actor, 'roster.message', offering.at),
  decide: ({ offering, authorId, people, replyTo }, { subject, body, who }, { newId, now }) => {
    const decided = decideRosterMessage({ people, replyTo }, who)
    if (!decided.ok) return decided
    const { to, withoutAddress } = decided.value
    const messageId = newId()
    const { offeringId, providerId } = offering.at
    const letters = to.map((reader): NewLetter => ({
      ...reader,
      id: newId(),
      kind: 'roster-message',
      providerId,
      offeringId,
      data: { messageId },
      createdAt: now,
    }))
    return ok({ messageId, offeringId, authorId, subject, body, letters, withoutAddress })
  },
  save: async (tx, { messageId, offeringId, authorId, subject, body, letters, withoutAddress }, { now }) => {
    const recipients = letters.length
    await insertRosterMessage(tx, { id: messageId, offeringId, authorId, subject, body, recipients, createdAt: now })
    await insertLetters(tx, letters)
    return { messageId, recipients, withoutAddress }
  },
  announce: ({ messageId }) => [{ topic: 'roster.messaged', payload: { messageId } }],
  audit: ({ messageId, offeringId, letters, subject }) => ({
    kind: 'offering',
    id: offeringId,
    details: { messageId, subject, recipients: letters.length },
  }),
  jobs: ({ letters }) => sendJobs(letters),
})
