import { findClaimTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** The registrar decided a claim: one that was declined is explained. Hours that were awarded bring their own letter. */
export const onClaimDecided = letterListener(
  'claim.decided',
  z.object({ claimId: idSchema }),
  async (tx, { claimId }) => {
    const told = await findClaimTold(tx, claimId)
    if (told?.state !== 'declined') return []
    const { personId, providerId, offeringId } = told
    return [{ kind: 'claim-needs-attention', to: personId, providerId, offeringId, data: { claimId } }]
  },
)
