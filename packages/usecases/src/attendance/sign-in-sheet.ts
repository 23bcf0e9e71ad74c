import { findSession, listRoster } from '@inservice/db/attendance'
import { findOffering } from '@inservice/db/catalog'
import { findProvider } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { dateIn, idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** What the sheet by the door shows: the session, its instructors, and who is expected, by name. */
export const signInSheet = query({
  name: 'attendance.signInSheet',
  input: z.object({ sessionId: idSchema }),
  load: async (read, { sessionId }) => {
    const session = await findSession(read, sessionId)
    const offering = session && (await findOffering(read, { id: session.offeringId }))
    const provider = offering && (await findProvider(read, offering.providerId))
    if (!session || !offering || !provider) return null
    return { session, offering, provider, people: await listRoster(read, offering.id) }
  },
  allow: (actor, { offering: { id, providerId, programId } }) =>
    can(actor, 'roster.see', { offeringId: id, providerId, programId }),
  show: ({ session, offering, provider, people }, _input, { now }) => {
    const slot = offering.sessions.find(({ id }) => id === session.id)?.slot ?? null
    const expected = people.filter(
      ({ state, sessionIds }) => state !== 'instructor' && (slot === null || sessionIds.includes(session.id)),
    )
    return {
      provider: { name: provider.name },
      issuedOn: dateIn(now, session.timeZone),
      offeringTitle: offering.title,
      inServiceNumber: offering.number,
      instructors: offering.instructors.map(({ name }) => name),
      session,
      rows: expected.map(({ givenName, familyName, organization }) => ({
        name: `${familyName}, ${givenName}`,
        organization,
      })),
    }
  },
})
