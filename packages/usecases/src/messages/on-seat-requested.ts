import { findSeatTold, listSeatManagers } from '@inservice/db/messages'
import { findSeatRequest } from '@inservice/db/seats'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Somebody asks for a seat by a link that waits for a yes: the district's seat managers are told, and until when. */
export const onSeatRequested = letterListener(
  'seat.requested',
  z.object({ requestId: idSchema }),
  async (tx, { requestId }) => {
    const request = await findSeatRequest(tx, { id: requestId })
    const told = request?.state === 'open' ? await findSeatTold(tx, request.seatId) : undefined
    if (!told) return []
    const { providerId, offeringId, organizationId, boughtById } = told
    const managers = await listSeatManagers(tx, organizationId)
    const readers = managers.length > 0 ? managers.map(({ personId }) => personId) : [boughtById]
    return readers.map((to) => ({ kind: 'seat-requested' as const, to, providerId, offeringId, data: { requestId } }))
  },
)
