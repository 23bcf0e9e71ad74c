import { findLiveEnrollments, insertInvited, lockEnrollment, updateEnrollment } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { listVerifiedAddresses } from '@inservice/db/people'
import { findWaitingOfPeople, updateBlockSeats, type WaitingOfPerson } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideAccept } from '@inservice/domain/enrollment'
import { idSchema, must, ok, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, type Moment } from '../kernel/index.ts'
import { endWaiting, loadSeat } from '../seats/index.ts'

type InHand = NonNullable<Awaited<ReturnType<typeof loadSeat>>>
type Change = InHand & {
  readonly personId: Id
  readonly as: 'own' | 'other-address'
  readonly enrollmentId: Id
  readonly waiting: readonly WaitingOfPerson[]
}

/** The place that was kept under another of one's addresses becomes one's own: the old one ends, a new one begins. */
const takeOver = async (tx: Tx, { row, seat, personId, enrollmentId }: Change, { now, newId }: Moment) => {
  const kept = seat.enrollmentId ? await lockEnrollment(tx, seat.enrollmentId) : undefined
  if (kept)
    await updateEnrollment(tx, kept.id, {
      eventId: newId(),
      from: kept.state,
      to: 'substituted',
      at: now,
      madeBy: personId,
      reason: 'the same person by another address',
    })
  await insertInvited(tx, row.offeringId, [{ id: enrollmentId, eventId: newId(), personId, blockSeatId: seat.id }], {
    by: personId,
    at: now,
    reason: 'accepted a district’s seat',
  })
}

/** Takes the seat that one was named for, signed in by any verified address: the place on the roster is confirmed. */
export const acceptSeat = command({
  name: 'enrollment.acceptSeat',
  input: z.object({ seatId: idSchema }),
  load: async (tx, { seatId }, { actor }) => {
    const inHand = actor.kind === 'person' ? await loadSeat(tx, seatId) : undefined
    if (!inHand || actor.kind !== 'person') return null
    const { personId } = actor
    const addresses = await listVerifiedAddresses(tx, personId)
    const [enrolled] = await findLiveEnrollments(tx, inHand.row.offeringId, [personId])
    const waiting = await findWaitingOfPeople(tx, inHand.row.offeringId, [personId])
    return { inHand, addresses, enrolled: enrolled ?? null, waiting, personId }
  },
  allow: (actor) => can(actor, 'seats.claim'),
  decide: ({ inHand, addresses, enrolled, waiting, personId }, { seatId }, { newId }) => {
    const decided = decideAccept({
      offeringState: inHand.row.offeringState,
      seat: inHand.seat,
      personId,
      addresses,
      enrolledElsewhere: enrolled !== null && enrolled.blockSeatId !== seatId,
    })
    if (!decided.ok) return decided
    const as = decided.value
    const kept = as === 'own' ? inHand.seat.enrollmentId : newId()
    const enrollmentId = must(kept, 'an assigned seat has its place on the roster')
    return ok<Change>({ ...inHand, personId, as, enrollmentId, waiting })
  },
  save: async (tx, change, moment) => {
    const { row, seat, personId, as, enrollmentId, waiting } = change
    const { now, newId } = moment
    await endWaiting(tx, row.offeringId, waiting, moment, 'has a district’s seat')
    if (as === 'other-address') await takeOver(tx, change, moment)
    await lockEnrollment(tx, enrollmentId)
    await updateEnrollment(tx, enrollmentId, {
      eventId: newId(),
      from: 'invited',
      to: 'confirmed',
      at: now,
      madeBy: personId,
      reason: 'accepted a district’s seat',
    })
    await updateBlockSeats(
      tx,
      row.id,
      [
        {
          seatId: seat.id,
          eventId: newId(),
          from: 'assigned',
          to: 'claimed',
          personId,
          schoolId: seat.schoolId,
          invitedEmail: seat.invitedEmail,
          invitedName: seat.invitedName,
          enrollmentId,
        },
      ],
      { at: now, by: personId, reason: 'accepted' },
    )
    return { enrollmentId, seatId: seat.id }
  },
  announce: ({ seat, enrollmentId, waiting, row }) => [
    { topic: 'seat.claimed', payload: { seatId: seat.id } },
    { topic: 'enrollment.confirmed', payload: { enrollmentId } },
    ...(waiting.some(({ holdId }) => holdId !== null)
      ? [{ topic: 'seat.freed', payload: { offeringId: row.offeringId } }]
      : []),
  ],
  audit: ({ seat, enrollmentId, as }) => ({ kind: 'enrollment', id: enrollmentId, details: { seatId: seat.id, as } }),
})
