import { z } from 'zod'
import { idSchema } from '../kernel/index.ts'

/** What a trainer writes to a roster: a subject, a text, and to whom; a line of figures on how long each may be. */
export const RosterMessageInput = z.object({
  offeringId: idSchema,
  subject: z.string().trim().min(1, 'Write a subject.').max(150, 'At most 150 characters.'),
  body: z.string().trim().min(1, 'Write a message.').max(10_000, 'At most 10,000 characters.'),
  who: z.enum(['confirmed', 'all'], 'Choose who gets it.'),
})
export type RosterMessageInput = z.output<typeof RosterMessageInput>

/** Only those with a seat, or those invited to one as well. */
export type RosterAudience = RosterMessageInput['who']
