import { findWaitingTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Staff took someone off a waiting list: they read why. */
export const onWaitingListRemoved = letterListener(
  'waiting-list.removed',
  z.object({ entryId: idSchema, reason: z.string() }),
  async (tx, { entryId, reason }) => {
    const told = await findWaitingTold(tx, entryId)
    if (!told) return []
    const { personId, providerId, offeringId } = told
    return [{ kind: 'waiting-list-removed', to: personId, providerId, offeringId, data: { entryId, reason } }]
  },
)
