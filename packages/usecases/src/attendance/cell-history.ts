import { findSession, listCellMarks } from '@inservice/db/attendance'
import { findWhereabouts } from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { historyOf } from '@inservice/domain/attendance'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** What happened in one cell of the roster, newest change first: who, when, from which source, and what was taken back. */
export const cellHistory = query({
  name: 'attendance.cellHistory',
  input: z.object({ sessionId: idSchema, personId: idSchema }),
  load: async (read, { sessionId, personId }) => {
    const session = await findSession(read, sessionId)
    const offering = session && (await findWhereabouts(read, session.offeringId))
    if (!session || !offering) return null
    return { session, offering, marks: await listCellMarks(read, { sessionId, personId }) }
  },
  allow: (actor, { offering }) => can(actor, 'roster.see', offering.at),
  show: ({ session, marks }) => ({ timeZone: session.timeZone, entries: historyOf(marks) }),
})
