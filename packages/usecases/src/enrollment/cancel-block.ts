import { lockOrder, updateLine } from '@inservice/db/billing'
import { updateEnded, lockSeated } from '@inservice/db/enrollment'
import {
  findBlock,
  listBlockDues,
  placed,
  updateBlockCanceled,
  updateBlockSeats,
  updateSeatRequest,
  updateTaken,
  type LockedSeat,
} from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { giveBack, offeringCanceled, type GivenBack } from '@inservice/domain/billing'
import { idSchema, must, ok, type Id } from '@inservice/domain/kernel'
import { seatMayBecome } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadBlock, type BlockInHand } from '../seats/index.ts'
import { announceBack, giveMoneyBack, type OrderBack } from './give-money-back.ts'

type Seated = Awaited<ReturnType<typeof lockSeated>>
type Change = {
  readonly inHand: BlockInHand
  readonly money: OrderBack
  readonly leaving: readonly LockedSeat[]
  readonly seated: Seated
}

const asEnded = (leaving: readonly LockedSeat[], newId: () => Id) =>
  leaving.map((seat) => ({ ...seat, seatId: seat.id, eventId: newId(), from: seat.state, to: 'canceled' as const }))

/** Whom a district's seats were for: nothing goes back to them, they paid nothing. */
export const toldOf = (seated: Seated) =>
  seated.map(({ id }): GivenBack & { readonly enrollmentId: Id } => ({
    enrollmentId: id,
    creditCents: 0,
    cardCents: 0,
    handCents: 0,
  }))

/** Ends a district's block in a canceled offering: the money for its seats goes back to the district, links are dead, places end. */
export const cancelBlock = command({
  name: 'enrollment.cancelBlock',
  input: z.object({ blockId: idSchema }),
  load: async (tx, { blockId }) => {
    const before = placed(await findBlock(tx, blockId))
    if (before?.offeringState !== 'canceled') return null
    await lockOrder(tx, before.orderId)
    const inHand = await loadBlock(tx, blockId)
    const due = (await listBlockDues(tx, { offeringId: before.offeringId })).find((one) => one.blockId === blockId)
    return inHand && due ? { inHand, due, seated: await lockSeated(tx, blockId, before.offeringId) } : null
  },
  allow: (actor) => can(actor, 'seats.settle'),
  decide: ({ inHand, due, seated }) => {
    const { purchaseOrderId, providerId } = inHand.row
    const money: OrderBack = { ...due, purchaseOrderId, providerId, from: 'unearned_seats', back: giveBack(due) }
    const leaving = inHand.block.seats.filter(({ state }) => seatMayBecome(state, 'canceled'))
    return ok<Change>({ inHand, money, leaving, seated })
  },
  save: async (tx, { inHand: { row, pool }, money, leaving, seated }, moment) => {
    const { now, newId } = moment
    await giveMoneyBack(tx, money, moment)
    if (row.lineId) await updateLine(tx, row.lineId, { canceledAt: now })
    const kept = await updateBlockCanceled(tx, row.id, now, offeringCanceled)
    if (pool) await updateTaken(tx, row.offeringId, -kept)
    for (const { id } of leaving) await updateSeatRequest(tx, id, { to: 'declined', at: now, by: null, note: '' })
    const ended = seated.map(({ id, state }) => ({ id, state, eventId: newId() }))
    await updateEnded(tx, ended, { at: now, reason: offeringCanceled })
    await updateBlockSeats(tx, row.id, asEnded(leaving, newId), { at: now, by: null, reason: offeringCanceled })
    return { seats: leaving.length, people: seated.length }
  },
  announce: ({ inHand: { row }, money, seated, leaving }) => [
    ...announceBack(money, must(row.lineId, 'a block has its line')),
    {
      topic: 'seat-block.canceled',
      payload: { blockId: row.id, offeringId: row.offeringId, seats: leaving.length, ...money.back },
    },
    ...leaving.flatMap(({ id, state, personId }) =>
      state === 'requested' && personId ? [{ topic: 'seat.request-ended', payload: { seatId: id, personId } }] : [],
    ),
    ...(seated.length > 0
      ? [{ topic: 'enrollments.canceled', payload: { offeringId: row.offeringId, people: toldOf(seated) } }]
      : []),
  ],
  audit: ({ inHand: { row }, money: { back }, leaving }) => ({
    kind: 'seat_block',
    id: row.id,
    details: { canceled: leaving.length, ...back },
  }),
})
