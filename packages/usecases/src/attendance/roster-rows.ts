import { listMarks, listRoster } from '@inservice/db/attendance'
import { findWhereabouts, listSessions } from '@inservice/db/catalog'
import { paymentWayOf } from '@inservice/documents/kernel'
import { can } from '@inservice/domain/access'
import { presenceIn, stretchesOf } from '@inservice/domain/attendance'
import { dateIn, idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The roster as rows for a spreadsheet: people, how they are enrolled, minutes present in each session. */
export const rosterRows = query({
  name: 'attendance.rosterRows',
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
  show: ({ offering, sessions, people, marks }) => {
    const byPerson = Map.groupBy(marks, ({ personId }) => personId)
    return {
      number: offering.number,
      sessions: sessions.map(({ startsAt, timeZone, title }) => ({ on: dateIn(startsAt, timeZone), title })),
      rows: people.map((person) => {
        const stretches = stretchesOf(byPerson.get(person.personId) ?? [])
        const minutes = sessions.map((session) => presenceIn(session, stretches))
        return {
          name: `${person.familyName}, ${person.givenName}`,
          email: person.email ?? '',
          organization: person.organization,
          role: person.jobTitle,
          standing: person.state,
          coverage: person.coverage && paymentWayOf(person.coverage),
          presentMinutes: minutes.map((presence) => (presence.kind === 'absent' ? null : presence.minutes)),
          accommodations: person.accessNeeds,
        }
      }),
    }
  },
})
