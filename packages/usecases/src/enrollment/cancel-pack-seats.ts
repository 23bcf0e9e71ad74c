import { lockSeated, updateEnded } from '@inservice/db/enrollment'
import { updateBlockSeats, updateSeatRequest, type LockedSeat } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { offeringCanceled } from '@inservice/domain/billing'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { freePlaces, loadBlock, type BlockInHand } from '../seats/index.ts'
import { toldOf } from './cancel-block.ts'

type Change = {
  readonly inHand: BlockInHand
  readonly leaving: readonly LockedSeat[]
  readonly seated: Awaited<ReturnType<typeof lockSeated>>
}

/** Ends what a pack's seats were used for in a canceled offering: the seats are free in the pack again, for another training. */
export const cancelPackSeats = command({
  name: 'enrollment.cancelPackSeats',
  input: z.object({ blockId: idSchema, offeringId: idSchema }),
  load: async (tx, { blockId, offeringId }) => {
    const inHand = await loadBlock(tx, blockId, offeringId)
    if (inHand?.row.offeringState !== 'canceled' || inHand.row.programId === null) return null
    return { inHand, seated: await lockSeated(tx, blockId, offeringId) }
  },
  allow: (actor) => can(actor, 'seats.settle'),
  decide: ({ inHand, seated }) => {
    const leaving = inHand.block.seats.filter(({ offeringId }) => offeringId === inHand.row.offeringId)
    return ok<Change>({ inHand, leaving, seated })
  },
  save: async (tx, { inHand: { row }, leaving, seated }, { now, newId }) => {
    const ids = leaving.map(({ id }) => id)
    await freePlaces(tx, ids, now, offeringCanceled)
    for (const id of ids) await updateSeatRequest(tx, id, { to: 'declined', at: now, by: null, note: '' })
    const ended = seated.map(({ id, state }) => ({ id, state, eventId: newId() }))
    await updateEnded(tx, ended, { at: now, reason: offeringCanceled })
    await updateBlockSeats(
      tx,
      row.id,
      leaving.map((seat) => ({
        seatId: seat.id,
        eventId: newId(),
        from: seat.state,
        to: 'free',
        personId: null,
        schoolId: seat.schoolId,
        invitedEmail: null,
        invitedName: null,
        enrollmentId: null,
      })),
      { at: now, by: null, reason: offeringCanceled },
    )
    return { seats: ids.length, people: seated.length }
  },
  announce: ({ inHand: { row }, leaving, seated }) => [
    {
      topic: 'seat-block.canceled',
      payload: {
        blockId: row.id,
        offeringId: row.offeringId,
        seats: leaving.length,
        creditCents: 0,
        cardCents: 0,
        handCents: 0,
      },
    },
    ...leaving.flatMap(({ id, state, personId }) =>
      state === 'requested' && personId ? [{ topic: 'seat.request-ended', payload: { seatId: id, personId } }] : [],
    ),
    ...(seated.length > 0
      ? [{ topic: 'enrollments.canceled', payload: { offeringId: row.offeringId, people: toldOf(seated) } }]
      : []),
  ],
  audit: ({ inHand: { row }, leaving }) => ({
    kind: 'seat_block',
    id: row.id,
    details: { offeringId: row.offeringId, free: leaving.length },
  }),
})
