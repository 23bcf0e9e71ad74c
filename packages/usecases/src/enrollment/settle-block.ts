import { lockOrder } from '@inservice/db/billing'
import { findBlock, listDueBlocks, type LockedSeat } from '@inservice/db/seats'
import { can, type Actor } from '@inservice/domain/access'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { decideSettle, type Settlement } from '@inservice/domain/seats'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, task } from '../kernel/index.ts'
import { creditOf, loadReturn, loadWhole, type WholeBlock } from '../seats/index.ts'
import { saveSettlement } from './save-settlement.ts'

const machine: Actor = { kind: 'machine', name: 'enrollment.settle-blocks' }

export type SettleChange = WholeBlock & { readonly settled: Settlement; readonly leaving: readonly LockedSeat[] }

/** A lowered invoice has its credit note; credit that is kept, and seats that lapse, lower none. */
const told = ({ row, settled: { rule, cents, withheldCents } }: SettleChange) =>
  rule === 'public' && cents > 0
    ? [
        {
          topic: 'order.credited',
          payload: { orderId: row.orderId, lineId: row.lineId, cents, withheldCents, reason: 'seats-returned' },
        },
      ]
    : []

/** The offerings where a seat is free now: a block's own, or each where someone was named for a pack's seat. */
const freedIn = ({ row, leaving }: SettleChange): readonly Id[] => {
  if (row.offeringId !== null) return leaving.length > 0 ? [row.offeringId] : []
  return [...new Set(leaving.flatMap(({ offeringId }) => (offeringId === null ? [] : [offeringId])))]
}

/** Does a block's deadline rule with its unclaimed seats: they leave the block, whoever was only named is told, the line comes first. */
export const settleBlock = command({
  name: 'enrollment.settleBlock',
  input: z.object({ blockId: idSchema }),
  load: async (tx, { blockId }, { now }) => {
    const before = await findBlock(tx, blockId)
    if (!before) return null
    await lockOrder(tx, before.orderId)
    const inHand = await loadWhole(tx, blockId)
    return inHand ? { ...inHand, refund: await loadReturn(tx, inHand.row, inHand.block.returnsAt ?? now) } : null
  },
  allow: (actor) => can(actor, 'seats.settle'),
  decide: ({ refund, ...inHand }, _input, { now }) => {
    const { block, row } = inHand
    const decided = decideSettle(
      {
        rule: block.deadlineRule,
        returnsAt: block.returnsAt,
        settledAt: block.settledAt,
        isLive: block.state === 'authorized' && row.offeringState !== 'canceled',
        seats: block.seats,
        seatCents: refund.cents,
        seatWithheldCents: refund.withheldCents,
      },
      now,
    )
    if (!decided.ok) return decided
    const ids = new Set(decided.value.seatIds)
    return ok<SettleChange>({ ...inHand, settled: decided.value, leaving: block.seats.filter(({ id }) => ids.has(id)) })
  },
  save: (tx, change, moment) => saveSettlement(tx, change, creditOf(change.row), moment),
  announce: (change) => [
    ...freedIn(change).map((offeringId) => ({ topic: 'seat.freed', payload: { offeringId, after: 'returned' } })),
    ...change.leaving.flatMap(({ enrollmentId }) =>
      enrollmentId ? [{ topic: 'enrollment.withdrawn', payload: { enrollmentId } }] : [],
    ),
    ...change.leaving.flatMap(({ id, state, personId }) =>
      state === 'requested' ? [{ topic: 'seat.request-ended', payload: { seatId: id, personId } }] : [],
    ),
    ...told(change),
  ],
  audit: ({ row, settled }) => ({ kind: 'seat_block', id: row.id, details: { settled } }),
})

/** Each minute: blocks whose deadline has come. A block that another worker has done answers what it was answered. */
export const settleBlocks = task('enrollment.settle-blocks', z.object({}), async (house) => {
  for (const { id, until } of await listDueBlocks(house.db, house.now(), { ids: 'machine' }))
    await run(house, machine, settleBlock, { blockId: id, commandId: v5(`settle ${until}`, id) })
})
