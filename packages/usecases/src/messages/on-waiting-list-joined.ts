import { findWaitingTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Someone joined a waiting list: they read where they stand. */
export const onWaitingListJoined = letterListener(
  'waiting-list.joined',
  z.object({ entryId: idSchema }),
  async (tx, { entryId }) => {
    const told = await findWaitingTold(tx, entryId)
    if (!told) return []
    const { personId, providerId, offeringId } = told
    return [{ kind: 'waiting-list-joined', to: personId, providerId, offeringId, data: { entryId } }]
  },
)
