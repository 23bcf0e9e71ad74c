import { listMarks, listRoster } from '@inservice/db/attendance'
import { findWhereabouts, listSessions } from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { presenceIn, stretchesOf } from '@inservice/domain/attendance'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** An offering's roster with the attendance matrix: people × sessions, and what is odd about it. */
export const roster = query({
  name: 'attendance.roster',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => {
    const offering = await findWhereabouts(read, offeringId)
    if (!offering) return null
    const [sessions, people, marks] = await Promise.all([
      listSessions(read, offeringId),
      listRoster(read, offeringId),
      listMarks(read, offeringId),
    ])
    return { offering, sessions, people, marks }
  },
  allow: (actor, { offering }) => can(actor, 'roster.see', offering.at),
  show: ({ offering, sessions, people, marks }, _input, { actor, now }) => {
    const byPerson = new Map<string, typeof marks>()
    for (const mark of marks) byPerson.set(mark.personId, [...(byPerson.get(mark.personId) ?? []), mark])
    const rows = people.map((person) => {
      const stretches = stretchesOf(byPerson.get(person.personId) ?? [])
      const cells = Object.fromEntries(sessions.map((session) => [session.id, presenceIn(session, stretches)]))
      return { ...person, cells }
    })
    const cells = rows.flatMap((row) => Object.values(row.cells))
    const onRoster = new Set(people.map((person) => person.personId))
    const { id, title, number, slug, state, timeZone } = offering
    return {
      offering: { id, title, number, slug, state, timeZone },
      sessions,
      rows,
      odd: {
        withoutSignOut: cells.filter((cell) => cell.kind === 'no-sign-out').length,
        marksWithoutEnrollment: [...byPerson.keys()].filter((personId) => !onRoster.has(personId)).length,
      },
      mayMark: can(actor, 'roster.mark', offering.at),
      mayMessage: can(actor, 'roster.message', offering.at),
      now,
    }
  },
})
