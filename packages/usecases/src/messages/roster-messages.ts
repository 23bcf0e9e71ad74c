import { findWhereabouts } from '@inservice/db/catalog'
import { countLetters, listRosterMessages, listRosterReaders } from '@inservice/db/messages'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** What was written to a roster and what became of the letters, newest first; and how many would read the next one. */
export const rosterMessages = query({
  name: 'messages.rosterMessages',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => {
    const offering = await findWhereabouts(read, offeringId)
    if (!offering) return null
    const [messages, counts, readers] = await Promise.all([
      listRosterMessages(read, offeringId),
      countLetters(read, offeringId),
      listRosterReaders(read, offeringId),
    ])
    return { offering, messages, counts, readers }
  },
  allow: (actor, { offering }) => can(actor, 'roster.message', offering.at),
  show: ({ offering, messages, counts, readers }) => {
    const { id, title, number, timeZone } = offering
    const byMessage = new Map(counts.map((count) => [count.messageId, count]))
    return {
      offering: { id, title, number, timeZone },
      confirmed: readers.filter(({ state, email }) => state === 'confirmed' && email !== null).length,
      all: readers.filter(({ email }) => email !== null).length,
      messages: messages.map(({ authorGivenName, authorFamilyName, ...message }) => {
        const { sent = 0, waiting = 0, failed = 0 } = byMessage.get(message.id) ?? {}
        return { ...message, author: `${authorGivenName} ${authorFamilyName}`, sent, waiting, failed }
      }),
    }
  },
})
