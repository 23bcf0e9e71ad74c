import { listTeaching } from '@inservice/db/attendance'
import { scopesOf } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The offerings whose roster one keeps: today's first. */
export const teaching = query({
  name: 'attendance.teaching',
  input: z.object({ past: z.boolean().default(false) }),
  load: (read, { past }, { actor, now }) =>
    listTeaching(read, scopesOf(actor, 'roster.mark'), { now, past, limit: 100 }),
  allow: (actor) => actor.kind === 'person',
  show: (offerings, _input, { now }) => ({ offerings, now }),
})
