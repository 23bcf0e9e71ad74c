import { lockOrder } from '@inservice/db/billing'
import { findBlock } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { centsSchema, idSchema, ok } from '@inservice/domain/kernel'
import { decideReturn, decideSeen, type SeatReturn } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadReturn } from './load-return.ts'
import { loadWhole, type WholeBlock } from './load-seat.ts'
import { saveReturn } from './save-return.ts'
import { seenVersion } from './seen-version.ts'

export type ReturnChange = WholeBlock & { readonly returned: SeatReturn }

const credited = ({ orderId, lineId }: WholeBlock['row'], { cents, withheldCents }: SeatReturn) => ({
  orderId,
  lineId,
  cents,
  withheldCents,
  reason: 'seats-returned',
})

/** Gives free seats of a block back to the public, for credit by the policy frozen on its order. */
export const returnSeats = command({
  name: 'seats.returnSeats',
  input: z.object({
    blockId: idSchema,
    seenVersion,
    quantity: z.int('Give a whole number of seats.').min(1, 'Give back at least one seat.').max(500),
    expectedCents: centsSchema,
  }),
  load: async (tx, { blockId }, { now }) => {
    const before = await findBlock(tx, blockId)
    if (!before) return null
    await lockOrder(tx, before.orderId)
    const inHand = await loadWhole(tx, blockId)
    return inHand ? { ...inHand, refund: await loadReturn(tx, inHand.row, now) } : null
  },
  allow: (actor, { row }) => can(actor, 'seats.buy', { organizationId: row.organizationId }),
  decide: ({ refund, ...inHand }, input, { now }) => {
    const isSeen = decideSeen(inHand.block, input.seenVersion)
    if (!isSeen.ok) return isSeen
    const decided = decideReturn(
      {
        freeSeats: inHand.block.seats.filter(({ state }) => state === 'free').length,
        returnsAt: inHand.row.programId === null ? inHand.block.returnsAt : inHand.block.refundUntil,
        seatCents: refund.cents,
        seatWithheldCents: refund.withheldCents,
      },
      input,
      now,
    )
    return decided.ok ? ok<ReturnChange>({ ...inHand, returned: decided.value }) : decided
  },
  save: saveReturn,
  announce: ({ row, returned }) => [
    ...(row.offeringId === null
      ? []
      : [{ topic: 'seat.freed', payload: { offeringId: row.offeringId, after: 'returned' } }]),
    ...(returned.cents > 0 ? [{ topic: 'order.credited', payload: credited(row, returned) }] : []),
  ],
  audit: ({ row, returned }) => ({ kind: 'seat_block', id: row.id, details: { returned } }),
})
