import { findSeatTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener, type Due } from './address-letters.ts'

/** A seat changed hands: both are told, the one who gave it up and the one who has it now. */
export const onSeatSwapped = letterListener(
  'seat.swapped',
  z.object({ seatId: idSchema, previousPersonId: idSchema.nullish() }),
  async (tx, { seatId, previousPersonId }) => {
    const told = await findSeatTold(tx, seatId)
    if (!told) return []
    const { personId, providerId, offeringId } = told
    const about = { providerId, offeringId, data: { seatId } }
    const due: Due[] = []
    if (previousPersonId) due.push({ kind: 'seat-passed-on', to: previousPersonId, ...about })
    if (personId && told.state === 'assigned') due.push({ kind: 'seat-taken-over', to: personId, ...about })
    return due
  },
)
