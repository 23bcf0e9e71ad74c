import { updateBlockSeats, updateBlockVersion } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideRevoke } from '@inservice/domain/enrollment'
import { idSchema, ok } from '@inservice/domain/kernel'
import { decideSeen } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { freePlaces, loadSeat, seenVersion } from '../seats/index.ts'
import { endSeatPlace } from './save-swap.ts'

/** Takes a seat back from its person until the cut-off: it is the organization's to give again. The person is told. */
export const revokeSeat = command({
  name: 'enrollment.revokeSeat',
  input: z.object({ seatId: idSchema, seenVersion }),
  load: async (tx, { seatId }, { actor }) => {
    const inHand = actor.kind === 'person' ? await loadSeat(tx, seatId) : undefined
    return inHand && actor.kind === 'person' ? { ...inHand, managerId: actor.personId } : null
  },
  allow: (actor, { row, seat }) =>
    can(actor, 'seats.assign', { organizationId: row.organizationId, schoolId: seat.schoolId }),
  decide: (state, { seenVersion: seen }, { now }) => {
    const { seat, block } = state
    const isSeen = decideSeen(block, seen)
    if (!isSeen.ok) return isSeen
    const decided = decideRevoke({ state: seat.state, personId: seat.personId, swapUntil: block.swapUntil }, now)
    return decided.ok ? ok(state) : decided
  },
  save: async (tx, { row, block, seat, managerId }, moment) => {
    await updateBlockVersion(tx, block)
    const back = { to: 'canceled', madeBy: managerId, reason: 'the organization took its seat back' } as const
    await endSeatPlace(tx, seat.enrollmentId, back, moment)
    await freePlaces(tx, [seat.id], moment.now, 'taken back')
    await updateBlockSeats(
      tx,
      row.id,
      [
        {
          seatId: seat.id,
          eventId: moment.newId(),
          from: seat.state,
          to: 'free',
          personId: null,
          schoolId: seat.schoolId,
          invitedEmail: null,
          invitedName: null,
          enrollmentId: null,
        },
      ],
      { at: moment.now, by: managerId, reason: 'taken back' },
    )
    return { seatId: seat.id }
  },
  announce: ({ row, seat }) => [
    ...(seat.enrollmentId ? [{ topic: 'enrollment.withdrawn', payload: { enrollmentId: seat.enrollmentId } }] : []),
    ...(row.programId === null
      ? []
      : [{ topic: 'seat.freed', payload: { offeringId: row.offeringId, after: 'returned' } }]),
  ],
  audit: ({ row, seat }) => ({
    kind: 'seat_block',
    id: row.id,
    details: { seatId: seat.id, personId: seat.personId },
  }),
})
