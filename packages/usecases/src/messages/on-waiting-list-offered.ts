import { findWaitingTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** A freed seat is offered: the first in line reads until when it is kept. */
export const onWaitingListOffered = letterListener(
  'waiting-list.offered',
  z.object({ entryId: idSchema }),
  async (tx, { entryId }) => {
    const told = await findWaitingTold(tx, entryId)
    if (!told) return []
    const { personId, providerId, offeringId } = told
    return [{ kind: 'waiting-list-offer', to: personId, providerId, offeringId, data: { entryId } }]
  },
)
