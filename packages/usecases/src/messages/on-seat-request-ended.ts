import { findSeatTold } from '@inservice/db/messages'
import { findSeatRequest } from '@inservice/db/seats'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** A request for a seat came to nothing: whoever asked is told, except one who took it back. A yes is told as a registration. */
export const onSeatRequestEnded = letterListener(
  'seat.request-ended',
  z.object({ seatId: idSchema, personId: idSchema }),
  async (tx, { seatId, personId }) => {
    const request = await findSeatRequest(tx, { seatId, personId })
    const told =
      request?.state === 'declined' || request?.state === 'expired' ? await findSeatTold(tx, seatId) : undefined
    if (!request || !told) return []
    const { providerId, offeringId } = told
    return [{ kind: 'seat-request-ended', to: personId, providerId, offeringId, data: { requestId: request.id } }]
  },
)
