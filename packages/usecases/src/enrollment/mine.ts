import { listOwnEnrollments, listOwnWaiting } from '@inservice/db/enrollment'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** One's own registrations and waiting lists: what comes next, what needs one, what is past. */
export const mine = query({
  name: 'enrollment.mine',
  input: z.object({}),
  load: async (read, _input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const enrollments = await listOwnEnrollments(read, actor.personId, { now, limit: 200 })
    return { enrollments, waiting: await listOwnWaiting(read, actor.personId) }
  },
  allow: () => true,
  show: (state, _input, { now }) => ({ ...state, now }),
})
