import { findDraft } from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { checkDraft, OfferingDraft } from '@inservice/domain/catalog'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** A draft with what it still lacks. */
export const draft = query({
  name: 'catalog.draft',
  input: z.object({ draftId: idSchema }),
  load: async (read, { draftId }) => (await findDraft(read, draftId)) ?? null,
  allow: (actor, found) => can(actor, 'catalog.draft', found),
  show: (found, _input, { actor, now }) => {
    const body = OfferingDraft.parse(found.body)
    const { id, providerId, providerName, timeZone, version, updatedAt, offeringId } = found
    const mayPublish = can(actor, 'catalog.publish', found) && can(actor, 'catalog.approve', found)
    return {
      id,
      providerId,
      providerName,
      timeZone,
      version,
      updatedAt,
      offeringId,
      body,
      problems: checkDraft(body, timeZone, now),
      mayPublish,
    }
  },
})
