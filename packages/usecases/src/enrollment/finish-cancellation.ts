import { findCancellation, updateCancellationFinished } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Notes that a cancellation has reached everyone: nothing of the offering is left to be ended. */
export const finishCancellation = command({
  name: 'enrollment.finishCancellation',
  input: z.object({ offeringId: idSchema }),
  load: async (tx, { offeringId }) => {
    const row = await findCancellation(tx, { offeringId })
    return row ? { offeringId, isDone: row.peopleLeft + row.waitingLeft + row.blocksLeft === 0 } : null
  },
  allow: (actor) => can(actor, 'enrollment.settle'),
  decide: (state) => ok(state),
  save: async (tx, { offeringId, isDone }, { now }) => {
    if (isDone) await updateCancellationFinished(tx, offeringId, now)
    return { isDone }
  },
  announce: () => [],
  audit: ({ offeringId, isDone }) => ({ kind: 'offering', id: offeringId, details: { isDone } }),
})
