import { lockOffering } from '@inservice/db/catalog'
import { findMinimum, updateMinimum, type MinimumRow } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { can } from '@inservice/domain/access'
import { decideConfirm } from '@inservice/domain/catalog'
import { idSchema, must, ok, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** What decides whether an offering takes place, as it stands once nobody else can decide it: read behind its lock. */
export const loadMinimum = async (tx: Tx, offeringId: Id): Promise<MinimumRow | null> =>
  (await lockOffering(tx, offeringId)) ? ((await findMinimum(tx, offeringId)) ?? null) : null

/** Staff say that a tentative training takes place, with however many people; everyone registered is told. */
export const confirmOffering = command({
  name: 'enrollment.confirmOffering',
  input: z.object({ offeringId: idSchema }),
  load: (tx, { offeringId }) => loadMinimum(tx, offeringId),
  allow: (actor, { id, providerId, programId }) =>
    can(actor, 'catalog.confirm', { offeringId: id, providerId, programId }),
  decide: (found, _input, { actor, now }) => {
    const decided = decideConfirm(found, now)
    if (!decided.ok) return decided
    return ok({ found, by: must(actor.kind === 'person' ? actor.personId : undefined, 'staff are people') })
  },
  save: async (tx, { found, by }, { now }) => {
    await updateMinimum(tx, found.id, { confirmedAt: now, by })
    return { offeringId: found.id, registered: found.registered }
  },
  announce: ({ found }) => [{ topic: 'offering.confirmed', payload: { offeringId: found.id } }],
  audit: ({ found: { id, registered, needed } }) => ({ kind: 'offering', id, details: { registered, needed } }),
})
