import { findSeatTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** A district named someone for a seat: they read who pays, until when it is kept, and how to take it. */
export const onSeatAssigned = letterListener(
  'seat.assigned',
  z.object({ seatId: idSchema }),
  async (tx, { seatId }) => {
    const told = await findSeatTold(tx, seatId)
    if (told?.state !== 'assigned' || told.personId === null) return []
    const { personId, providerId, offeringId } = told
    return [{ kind: 'seat-assigned', to: personId, providerId, offeringId, data: { seatId } }]
  },
)
