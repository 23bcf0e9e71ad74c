import { listMarks, listRoster, listUnenrolled } from '@inservice/db/attendance'
import { findWhereabouts, listSessions } from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { presenceIn, stretchesOf } from '@inservice/domain/attendance'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** An offering's roster with the attendance matrix: people × sessions, and who is marked without standing on it. */
export const roster = query({
  name: 'attendance.roster',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => {
    const offering = await findWhereabouts(read, offeringId)
    if (!offering) return null
    const [sessions, people, marks, unenrolled] = await Promise.all([
      listSessions(read, offeringId),
      listRoster(read, offeringId),
      listMarks(read, offeringId),
      listUnenrolled(read, offeringId),
    ])
    return { offering, sessions, people, marks, unenrolled }
  },
  allow: (actor, { offering }) => can(actor, 'roster.see', offering.at),
  show: ({ offering, sessions, people, marks, unenrolled }, _input, { actor, now }) => {
    const byPerson = Map.groupBy(marks, ({ personId }) => personId)
    const rows = people.map((person) => {
      const stretches = stretchesOf(byPerson.get(person.personId) ?? [])
      const cells = Object.fromEntries(sessions.map((session) => [session.id, presenceIn(session, stretches)]))
      return { ...person, cells }
    })
    const { id, title, number, slug, state, timeZone } = offering
    return {
      offering: { id, title, number, slug, state, timeZone },
      sessions,
      rows,
      unenrolled,
      mayMark: can(actor, 'roster.mark', offering.at),
      mayMessage: can(actor, 'roster.message', offering.at),
      maySeeWaiting: can(actor, 'waiting-list.see', offering.at),
      hasTeams: offering.hasTeams && can(actor, 'team.see', offering.at),
      mayDecide: offering.isAppliedTo && can(actor, 'application.decide', offering.at),
      now,
    }
  },
})
