import { findLetter, updateLetter } from '@inservice/db/messages'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Writes down what became of a letter: sent, not needed any more, refused by its address, or the mail server down. */
export const closeLetter = command({
  name: 'messages.close-letter',
  input: z.object({ letterId: idSchema, outcome: z.enum(['sent', 'not-needed', 'address-refused', 'mail-down']) }),
  load: async (tx, { letterId }) => (await findLetter(tx, letterId)) ?? null,
  allow: (actor) => can(actor, 'letter.send'),
  decide: (letter, { outcome }) => ok({ letter, outcome }),
  save: async (tx, { letter, outcome }, { now }) => {
    const isSent = outcome === 'sent'
    await updateLetter(tx, letter.id, { sentAt: isSent ? now : null, problem: isSent ? null : outcome })
    return {}
  },
  announce: () => [],
  audit: ({ letter, outcome }) => ({ kind: 'letter', id: letter.id, details: { kind: letter.kind, outcome } }),
})
