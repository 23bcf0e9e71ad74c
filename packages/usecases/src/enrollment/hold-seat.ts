import { getWindow } from '@inservice/db/catalog'
import { findLiveEnrollment } from '@inservice/db/enrollment'
import { findOwnHold, insertHold, lockPool, updateHold, updateTaken } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideWindow } from '@inservice/domain/enrollment'
import { idSchema, ok, refuse, type Id } from '@inservice/domain/kernel'
import { decideHold, type HoldChange } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

type Kept = { readonly offeringId: Id; readonly personId: Id; readonly hold: HoldChange | null }

/** Keeps a seat while a person registers; asked again, keeps it a while longer. A self-paced offering has seats for all. */
export const holdSeat = command({
  name: 'enrollment.holdSeat',
  input: z.object({ offeringId: idSchema }),
  load: async (tx, { offeringId }, { actor }) => {
    if (actor.kind !== 'person') return null
    const offering = await getWindow(tx, offeringId)
    if (!offering) return null
    const pool = await lockPool(tx, offeringId)
    const own = await findOwnHold(tx, offeringId, actor.personId)
    const enrolled = await findLiveEnrollment(tx, offeringId, actor.personId)
    return { offering, pool, own, enrolled, personId: actor.personId }
  },
  allow: (actor, { offering }) =>
    can(actor, 'enrollment.register', { offeringId: offering.id }) && offering.state !== 'draft',
  decide: ({ offering, pool, own, enrolled, personId }, { offeringId }, { now, newId }) => {
    if (enrolled) return refuse('already-registered')
    const open = decideWindow({ ...offering, selfPaced: offering.kind === 'self_paced' }, now)
    if (!open.ok && own?.reason !== 'waiting_list_offer') return open
    if (!pool) return ok<Kept>({ offeringId, personId, hold: null })
    const hold = decideHold({ seats: pool, own: own ?? null }, newId(), now)
    return hold.ok ? ok<Kept>({ offeringId, personId, hold: hold.value }) : hold
  },
  save: async (tx, { offeringId, personId, hold }, { now }) => {
    if (hold?.kind === 'take') {
      await updateTaken(tx, offeringId, 1)
      await insertHold(tx, {
        id: hold.id,
        offeringId,
        reason: 'checkout',
        quantity: 1,
        personId,
        expiresAt: hold.expiresAt,
        createdAt: now,
      })
    }
    if (hold?.kind === 'extend') await updateHold(tx, hold.id, { expiresAt: hold.expiresAt })
    return { holdId: hold?.id ?? null, expiresAt: hold?.expiresAt ?? null, now }
  },
  announce: () => [],
  audit: ({ offeringId, hold }) => ({ kind: 'offering', id: offeringId, details: { hold: hold?.kind ?? 'none' } }),
})
