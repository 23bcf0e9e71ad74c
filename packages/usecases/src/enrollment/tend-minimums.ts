import { listDueMinimums, updateMinimum } from '@inservice/db/enrollment'
import { can, type Actor } from '@inservice/domain/access'
import { tendMinimum } from '@inservice/domain/catalog'
import { dateIn, idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, run, task } from '../kernel/index.ts'
import { loadMinimum } from './confirm-offering.ts'

const machine: Actor = { kind: 'machine', name: 'enrollment.tend-minimums' }

/** Confirms a tentative training that enough people have registered for; on its day, with too few, asks its staff, once. */
export const tendOffering = command({
  name: 'enrollment.tendOffering',
  input: z.object({ offeringId: idSchema }),
  load: (tx, { offeringId }) => loadMinimum(tx, offeringId),
  allow: (actor) => can(actor, 'catalog.settle'),
  decide: (found, _input, { now }) => ok({ found, what: tendMinimum(found, dateIn(now, found.timeZone), now) }),
  save: async (tx, { found, what }, { now }) => {
    if (what === 'confirmed') await updateMinimum(tx, found.id, { confirmedAt: now, by: null })
    if (what === 'ask') await updateMinimum(tx, found.id, { askedAt: now })
    return { what }
  },
  announce: ({ found: { id: offeringId }, what }) => {
    if (what === 'wait') return []
    return [{ topic: what === 'ask' ? 'offering.undecided' : 'offering.confirmed', payload: { offeringId } }]
  },
  audit: ({ found: { id, registered, needed }, what }) => ({
    kind: 'offering',
    id,
    details: { what, registered, needed },
  }),
})

/** Each minute: tentative trainings that have enough people, or whose day has come. */
export const tendMinimums = task('enrollment.tend-minimums', z.object({}), async (house) => {
  for (const offeringId of await listDueMinimums(house.db, house.now(), { ids: 'machine' }))
    await run(house, machine, tendOffering, { offeringId, commandId: house.newId() })
})
