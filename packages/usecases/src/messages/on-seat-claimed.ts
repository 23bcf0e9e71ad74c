import { findSeatTold, listSeatManagers } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Somebody took a free seat by the claim link: the district's seat managers are told. An accepted invitation is no news to them. */
export const onSeatClaimed = letterListener('seat.claimed', z.object({ seatId: idSchema }), async (tx, { seatId }) => {
  const told = await findSeatTold(tx, seatId)
  if (told?.state !== 'claimed' || told.cameFrom !== 'free') return []
  const { providerId, offeringId, organizationId, boughtById } = told
  const managers = await listSeatManagers(tx, organizationId)
  const readers = managers.length > 0 ? managers.map(({ personId }) => personId) : [boughtById]
  return readers.map((to) => ({ kind: 'seat-claimed' as const, to, providerId, offeringId, data: { seatId } }))
})
