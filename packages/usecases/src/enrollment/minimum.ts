import { findMinimum } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { decideConfirm, minimumStanding } from '@inservice/domain/catalog'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** Whether a training takes place, for those who decide it: how many it needs and has, by which day, who decided what. */
export const minimum = query({
  name: 'enrollment.minimum',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => (await findMinimum(read, offeringId)) ?? null,
  allow: (actor, { id, providerId, programId }) =>
    can(actor, 'catalog.confirm', { offeringId: id, providerId, programId }),
  show: (found, _input, { now }) => {
    const { id, title, slug, number, timeZone, startsAt, needed, registered, decidesOn, confirmedAt, confirmedBy } =
      found
    return {
      offering: { id, title, slug, number, timeZone, startsAt },
      standing: minimumStanding(found),
      mayConfirm: decideConfirm(found, now).ok,
      needed,
      registered,
      decidesOn,
      confirmedAt,
      confirmedBy,
      now,
    }
  },
})
