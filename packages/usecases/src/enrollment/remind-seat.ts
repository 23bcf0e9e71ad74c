import { updateBlockSeats } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideRemind } from '@inservice/domain/enrollment'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadSeat } from '../seats/index.ts'

/** Writes once more to someone for whom a seat waits. */
export const remindSeat = command({
  name: 'enrollment.remindSeat',
  input: z.object({ seatId: idSchema }),
  load: async (tx, { seatId }, { actor }) => {
    const inHand = actor.kind === 'person' ? await loadSeat(tx, seatId) : undefined
    return inHand && actor.kind === 'person' ? { ...inHand, managerId: actor.personId } : null
  },
  allow: (actor, { row, seat }) =>
    can(actor, 'seats.assign', { organizationId: row.organizationId, schoolId: seat.schoolId }),
  decide: (state) => {
    const decided = decideRemind(state.seat.state)
    return decided.ok ? ok(state) : decided
  },
  save: async (tx, { row, seat, managerId }, { now, newId }) => {
    const { id: seatId, personId, schoolId, invitedEmail, invitedName, enrollmentId } = seat
    const same = { seatId, personId, schoolId, invitedEmail, invitedName, enrollmentId }
    await updateBlockSeats(tx, row.id, [{ ...same, eventId: newId(), from: 'assigned', to: 'assigned' }], {
      at: now,
      by: managerId,
      reason: 'reminded',
    })
    return { seatId }
  },
  announce: ({ seat }) => [{ topic: 'seat.assigned', payload: { seatId: seat.id } }],
  audit: ({ row, seat }) => ({ kind: 'seat_block', id: row.id, details: { seatId: seat.id } }),
})
