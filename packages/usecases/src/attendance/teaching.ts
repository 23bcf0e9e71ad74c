import { listSessionsToday, listTeaching } from '@inservice/db/attendance'
import { scopesOf } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The offerings whose roster one keeps: today's sessions first, then what comes, or what is past; by title or number where asked. */
export const teaching = query({
  name: 'attendance.teaching',
  input: z.object({ past: z.boolean().default(false), q: z.string().trim().max(100).default('') }),
  load: async (read, { past, q }, { actor, now }) => {
    const sight = scopesOf(actor, 'roster.mark')
    const [today, offerings] = await Promise.all([
      listSessionsToday(read, sight, now),
      listTeaching(read, sight, { now, past, words: q, limit: 101 }),
    ])
    return { today, offerings }
  },
  allow: (actor) => actor.kind === 'person',
  show: ({ today, offerings }, _input, { now }) => ({
    today,
    offerings: offerings.slice(0, 100),
    more: offerings.length > 100,
    now,
  }),
})
