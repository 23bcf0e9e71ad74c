import { findDraft, insertDraft, updateDraft } from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { OfferingDraft } from '@inservice/domain/catalog'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/**
 * Saves a draft as it stands, however much is missing. The draft's id is its writer's, so that saving begins it too.
 * Refuses `changed-meanwhile` where someone else saved a newer version.
 */
export const saveDraft = command({
  name: 'catalog.saveDraft',
  input: z.object({ draftId: idSchema, providerId: idSchema, version: z.int().min(0), body: OfferingDraft }),
  load: async (tx, { draftId }) => ({ before: await findDraft(tx, draftId) }),
  allow: (actor, { before }, { providerId, body }) =>
    can(actor, 'catalog.draft', { providerId, programId: body.programId }) &&
    (before === undefined || (before.offeringId === null && before.providerId === providerId)),
  decide: ({ before }, input, { now }) => {
    if (before && before.version !== input.version) return refuse('changed-meanwhile')
    return ok({ before, input, at: now })
  },
  save: async (tx, { before, input, at }, { actor }) => {
    const { draftId: id, providerId, version, body } = input
    if (before) await updateDraft(tx, { id, body, version, at })
    else if (actor.kind === 'person') await insertDraft(tx, { id, providerId, authorId: actor.personId, body, at })
    return { draftId: id, version: before ? version + 1 : 1, savedAt: at }
  },
  announce: () => [],
  audit: ({ input }) => ({ kind: 'offering_draft', id: input.draftId }),
})
