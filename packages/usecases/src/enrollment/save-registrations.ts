import { insertEnrollments } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { plusMinutes, type Instant } from '@inservice/domain/kernel'
import { paymentHoldMinutes } from '@inservice/domain/seats'
import type { Decided } from '../kernel/index.ts'
import { keepSeats } from './keep-seats.ts'
import { openOrders } from './open-orders.ts'
import type { RegisterChange } from './register-state.ts'

const expiryOf = ({ change, moment }: Decided<RegisterChange>): Instant | null =>
  change.decided.confirmed ? null : plusMinutes(moment.now, paymentHoldMinutes)

/** Writes registrations: purchase order, order and ledger, then the seats, then the enrollments. The order's expiry governs the unpaid seat. */
export const saveRegistrations = async (tx: Tx, changes: readonly Decided<RegisterChange>[]) => {
  await openOrders(tx, changes, expiryOf)
  const holds = await keepSeats(tx, changes)
  await insertEnrollments(
    tx,
    changes.map(({ change, moment: { now, newId } }) => {
      const { decided, input, personId, orderId, lineId, enrollmentId } = change
      const holdId = holds.get(enrollmentId)
      return {
        id: enrollmentId,
        offeringId: input.offeringId,
        personId,
        state: decided.confirmed ? ('confirmed' as const) : ('pending_payment' as const),
        coverage: decided.coverage,
        orderId,
        orderLineId: lineId,
        ...(holdId === undefined ? {} : { holdId }),
        reserveId: change.reserveId,
        answers: input.answers,
        registeredBy: personId,
        createdAt: now,
        confirmedAt: decided.confirmed ? now : null,
        reason: 'registered',
        eventId: newId(),
        sessionIds: change.sessionIds,
      }
    }),
  )
  return changes.map((one) => {
    const { enrollmentId, orderId, decided } = one.change
    return { enrollmentId, orderId, confirmed: decided.confirmed, coverage: decided.coverage, expiresAt: expiryOf(one) }
  })
}
