import { findOfferingTold, listCanceled } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** An offering is canceled: everyone registered is told, and what goes back to them. */
export const onOfferingCanceled = letterListener(
  'offering.canceled',
  z.object({ offeringId: idSchema }),
  async (tx, { offeringId }) => {
    const told = await findOfferingTold(tx, offeringId)
    if (!told) return []
    const ended = await listCanceled(tx, offeringId)
    const { providerId } = told
    return ended.map(({ enrollmentId, personId }) => ({
      kind: 'offering-canceled' as const,
      to: personId,
      providerId,
      offeringId,
      data: { enrollmentId },
    }))
  },
)
