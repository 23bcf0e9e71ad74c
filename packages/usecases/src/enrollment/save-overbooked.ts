import { insertEnrollments, updateOverbookReason } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import {
  appendWaitingEvents,
  releaseHold,
  updateOverbooked,
  updateTaken,
  updateWaiting,
  type WaitingOfPerson,
} from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import type { Registration } from './load-registrations.ts'
import { openOrders } from './open-orders.ts'

export type OverbookChange = {
  readonly registration: Registration
  readonly personId: Id
  /** Their place in line, which ends. */
  readonly waiting: WaitingOfPerson | null
  readonly reason: string
  readonly madeBy: Id
  readonly orderId: Id
  readonly lineId: Id
  readonly enrollmentId: Id
}

/** A place in line ends with the seat; what the line had kept for it is free for the next. */
const endPlace = async (tx: Tx, { waiting, registration }: OverbookChange, { now }: Moment): Promise<void> => {
  if (!waiting) return
  if (waiting.holdId) {
    const freed = await releaseHold(tx, waiting.holdId, now, 'added beyond the capacity')
    await updateTaken(tx, registration.offering.id, -freed)
  }
  await updateWaiting(tx, waiting.id, { to: 'accepted', at: now })
}

/** Writes someone added beyond the capacity: an order of nothing, the seat, the enrollment with its reason, the line's log. */
export const saveOverbooked = async (tx: Tx, change: OverbookChange, moment: Moment) => {
  const { registration, personId, waiting, reason, madeBy, orderId, lineId, enrollmentId } = change
  const { now, newId } = moment
  const { offering, buyer } = registration
  const offeringId = offering.id
  const input = { offeringId, payBy: 'nothing', expectedCents: 0, answers: {}, sessionIds: [] } as const
  const decided = { confirmed: true, coverage: 'free', seat: 'take' } as const
  const ordered = {
    ...change,
    input: { ...input, sessionIds: [] },
    decided,
    hold: null,
    reserveId: null,
    totalCents: 0,
  }
  await openOrders(tx, [{ change: { ...ordered, purchaseOrder: null, sessionIds: [] }, moment }], () => null)
  await endPlace(tx, change, moment)
  await updateOverbooked(tx, offeringId)
  await insertEnrollments(tx, [
    {
      id: enrollmentId,
      offeringId,
      personId,
      state: 'confirmed',
      coverage: 'free',
      orderId,
      orderLineId: lineId,
      registeredBy: madeBy,
      createdAt: now,
      confirmedAt: now,
      reason: `added beyond the capacity: ${reason}`,
      eventId: newId(),
    },
  ])
  await updateOverbookReason(tx, enrollmentId, reason)
  const facts = { seats: 1, personId }
  await appendWaitingEvents(tx, offeringId, [
    { id: newId(), what: 'overbooked', at: now, entryId: waiting?.id ?? null, facts, reason, madeBy },
  ])
  return { enrollmentId, name: buyer.name }
}
