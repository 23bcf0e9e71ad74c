import { getWindow } from '@inservice/db/catalog'
import { lockHold, lockPool, lockWaiting, releaseHold, updateTaken, type LockedWaiting } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { offeringCanceled } from '@inservice/domain/billing'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { endEntry } from '../seats/index.ts'

type Change = { readonly offeringId: Id; readonly entries: readonly LockedWaiting[]; readonly holdIds: readonly Id[] }

/** Ends waiting in a canceled offering, so many at a time, and lets go of seats that were being kept besides. */
export const cancelLine = command({
  name: 'enrollment.cancelLine',
  input: z.object({
    offeringId: idSchema,
    entryIds: z.array(idSchema).max(200),
    holdIds: z.array(idSchema).max(200),
  }),
  load: async (tx, { offeringId, entryIds, holdIds }) => {
    const offering = await getWindow(tx, offeringId)
    if (offering?.state !== 'canceled') return null
    await lockPool(tx, offeringId)
    const entries: LockedWaiting[] = []
    for (const id of entryIds) {
      const entry = await lockWaiting(tx, id)
      const stands = entry?.offeringId === offeringId && (entry.state === 'waiting' || entry.state === 'offered')
      if (entry && stands) entries.push(entry)
    }
    const held: Id[] = []
    for (const id of holdIds) {
      const hold = await lockHold(tx, id)
      if (hold?.offeringId === offeringId && hold.releasedAt === null) held.push(hold.id)
    }
    return { offeringId, entries, holdIds: held }
  },
  allow: (actor) => can(actor, 'enrollment.settle'),
  decide: (state) => ok<Change>(state),
  save: async (tx, { offeringId, entries, holdIds }, moment) => {
    for (const entry of entries)
      await endEntry(tx, entry, { to: 'canceled', reason: offeringCanceled, facts: { seats: entry.seats } }, moment)
    let freed = 0
    for (const id of holdIds) freed += await releaseHold(tx, id, moment.now, offeringCanceled)
    await updateTaken(tx, offeringId, -freed)
    return { ended: entries.length, released: holdIds.length }
  },
  announce: ({ offeringId, entries }) =>
    entries.length > 0
      ? [{ topic: 'waiting-list.canceled', payload: { offeringId, entryIds: entries.map(({ id }) => id) } }]
      : [],
  audit: ({ offeringId, entries, holdIds }) => ({
    kind: 'offering',
    id: offeringId,
    details: { waiting: entries.map(({ id }) => id), holds: holdIds },
  }),
})
