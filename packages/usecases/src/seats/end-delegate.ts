import { findDelegate, updateGrantEnded, type DelegateRow } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Ends what a school's delegate may do, at once. What they gave to people stays given. */
export const endDelegate = command({
  name: 'seats.endDelegate',
  input: z.object({ grantId: idSchema }),
  load: async (tx, { grantId }): Promise<DelegateRow | null> => (await findDelegate(tx, grantId)) ?? null,
  allow: (actor, { organizationId }) => can(actor, 'seats.delegate', { organizationId }),
  decide: (grant) => (grant.revokedAt === null ? ok(grant) : refuse('delegate-ended')),
  save: async (tx, { id }, { now }) => {
    await updateGrantEnded(tx, id, now)
    return { grantId: id }
  },
  announce: () => [],
  audit: ({ schoolId, personId, organizationId }) => ({
    kind: 'organization',
    id: schoolId,
    details: { delegateEnded: personId, organizationId },
  }),
})
