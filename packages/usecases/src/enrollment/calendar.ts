import { findCalendar } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The sessions of an enrollment, for the calendar of whoever has it. */
export const calendar = query({
  name: 'enrollment.calendar',
  input: z.object({ enrollmentId: idSchema }),
  load: async (read, { enrollmentId }) => {
    const found = await findCalendar(read, enrollmentId)
    // A calendar file without a session is none that calendars read.
    return found && found.sessions.length > 0 ? found : null
  },
  allow: (actor, { personId, offeringId, providerId, programId }) =>
    can(actor, 'enrollment.see', { personId, offeringId, providerId, programId }),
  show: (found, _input, { now }) => ({
    ...found,
    isOver: !['confirmed', 'pending_payment', 'invited'].includes(found.state),
    now,
  }),
})
