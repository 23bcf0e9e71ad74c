import { listClashes } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** What one is registered for at the same time: said before one registers, not forbidden. */
export const clashes = query({
  name: 'enrollment.clashes',
  input: z.object({ offeringId: idSchema }),
  load: (read, { offeringId }, { actor }) =>
    actor.kind === 'person' ? listClashes(read, actor.personId, offeringId) : Promise.resolve(null),
  allow: (actor, _clashes, { offeringId }) => can(actor, 'enrollment.register', { offeringId }),
  show: (found) => found,
})
