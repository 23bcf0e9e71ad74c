import {
  listOwnEnrollments,
  listOwnApplications,
  listOwnWaiting,
  listTeams,
  type OwnEnrollmentRow,
} from '@inservice/db/enrollment'
import { plusMinutes, type Instant } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The meeting's link is given shortly before it begins, to who has a confirmed seat. */
const linkOpensMinutes = 60

const veil = (row: OwnEnrollmentRow, now: Instant): OwnEnrollmentRow => {
  const open = row.nextStartsAt !== null && now >= plusMinutes(row.nextStartsAt, -linkOpensMinutes)
  return row.state === 'confirmed' && open ? row : { ...row, nextOnlineUrl: null }
}

/** One's own registrations and waiting lists: what comes next, what needs one, what is past. */
export const mine = query({
  name: 'enrollment.mine',
  input: z.object({}),
  load: async (read, _input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const enrollments = await listOwnEnrollments(read, actor.personId, { now, limit: 200 })
    const applications = await listOwnApplications(read, actor.personId)
    const coached = await listTeams(read, { coachId: actor.personId })
    return {
      enrollments,
      applications,
      coachedTeams: coached.length,
      waiting: await listOwnWaiting(read, actor.personId),
    }
  },
  allow: () => true,
  show: ({ enrollments, applications, coachedTeams, waiting }, _input, { now }) => ({
    enrollments: enrollments.map((row) => veil(row, now)),
    applications,
    coachedTeams,
    waiting,
    now,
  }),
})
