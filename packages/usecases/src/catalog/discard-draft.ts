import { deleteDraft, findDraft } from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Throws away a draft that was never published; what it said is kept in the audit, so that it can be brought back. */
export const discardDraft = command({
  name: 'catalog.discardDraft',
  input: z.object({ draftId: idSchema }),
  load: async (tx, { draftId }) => (await findDraft(tx, draftId)) ?? null,
  allow: (actor, draft) => can(actor, 'catalog.draft', draft) && draft.offeringId === null,
  decide: (draft) => ok(draft),
  save: async (tx, draft) => {
    await deleteDraft(tx, draft.id)
    return { providerId: draft.providerId, body: draft.body }
  },
  announce: () => [],
  audit: (draft) => ({ kind: 'offering_draft', id: draft.id, details: { body: draft.body } }),
})
