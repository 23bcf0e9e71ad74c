import { appendPosting, insertOrders } from '@inservice/db/billing'
import { insertEnrollments } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { insertPeople } from '@inservice/db/people'
import { insertHolds, updateTaken } from '@inservice/db/seats'
import { post } from '@inservice/domain/billing'
import { plusMinutes, type Id, type Instant } from '@inservice/domain/kernel'
import { namesOf } from '@inservice/domain/people'
import { paymentHoldMinutes } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'
import { drawPurchaseOrder } from './draw-purchase-order.ts'
import { orderStates } from './open-orders.ts'
import type { GroupChange } from './register-group.ts'

const openOrder = async (tx: Tx, change: GroupChange, { now, newId }: Moment, expiresAt: Instant | null) => {
  const { decided, input, registration, totalCents, orderId, personId, members } = change
  const { offering, asker, refundPolicy } = registration
  const purchaseOrderId = await drawPurchaseOrder(tx, change, { now, newId })
  await insertOrders(tx, [
    {
      id: orderId,
      providerId: offering.providerId,
      number: `R-${orderId.slice(-12).toUpperCase()}`,
      buyerId: personId,
      organizationId: input.organizationId ?? asker.organizationId,
      state: orderStates[decided.coverage],
      method: decided.coverage === 'free' ? 'none' : decided.coverage,
      totalCents,
      purchaseOrderId,
      billingName: asker.name,
      billingEmail: input.billingEmail ?? asker.email ?? '',
      refundPolicy: refundPolicy && { id: refundPolicy.id, version: refundPolicy.version, rule: refundPolicy.rule },
      expiresAt,
      createdAt: now,
      confirmedAt: decided.confirmed ? now : null,
      lines: members.map(({ lineId, personId: memberId, quoted }) => ({
        id: lineId,
        kind: 'registration',
        subjectId: offering.id,
        personId: memberId,
        title: offering.title,
        quantity: 1,
        amountCents: quoted.totalCents,
        working: quoted.lines,
      })),
    },
  ])
  const where = { providerId: offering.providerId, orderId, at: now, madeBy: personId }
  const placed = post({ kind: 'order_placed', registrationCents: totalCents, seatsCents: 0, clockHourFeeCents: 0 })
  await appendPosting(tx, placed, { ...where, id: newId() })
  if (decided.coverage === 'purchase_order')
    await appendPosting(tx, post({ kind: 'invoiced', cents: totalCents }), { ...where, id: newId() })
}

/** Seats for all at once; until a card is paid each is kept by a hold of its own. */
const keepSeats = async (tx: Tx, { decided, input, orderId, members }: GroupChange, { now, newId }: Moment) => {
  if (decided.seat === 'none') return new Map<Id, Id>()
  await updateTaken(tx, input.offeringId, members.length)
  if (decided.confirmed) return new Map<Id, Id>()
  const holds = members.map(({ personId, enrollmentId }) => ({ id: newId(), personId, enrollmentId }))
  await insertHolds(
    tx,
    holds.map(({ id, personId }) => ({
      id,
      offeringId: input.offeringId,
      reason: 'unpaid_order',
      quantity: 1,
      personId,
      orderId,
      expiresAt: null,
      createdAt: now,
    })),
  )
  return new Map(holds.map(({ enrollmentId, id }) => [enrollmentId, id]))
}

/** Writes a group's registration: people who were not known, purchase order, order and ledger, seats, enrollments. */
export const saveGroup = async (tx: Tx, change: GroupChange, moment: Moment) => {
  const { decided, input, orderId, members, personId: registeredBy } = change
  const { now, newId } = moment
  const expiresAt = decided.confirmed ? null : plusMinutes(now, paymentHoldMinutes)
  await insertPeople(
    tx,
    members
      .filter(({ isNew }) => isNew)
      .map(({ personId, name, email, employerId }) => ({
        id: personId,
        ...namesOf(name, email),
        language: 'en' as const,
        organizationId: employerId,
        address: { id: newId(), email, verifiedAt: null },
      })),
  )
  await openOrder(tx, change, moment, expiresAt)
  const holds = await keepSeats(tx, change, moment)
  await insertEnrollments(
    tx,
    members.map(({ enrollmentId, personId, lineId }) => {
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
        registeredBy,
        createdAt: now,
        confirmedAt: decided.confirmed ? now : null,
        reason: 'registered by someone else',
        eventId: newId(),
      }
    }),
  )
  return { orderId, confirmed: decided.confirmed, people: members.length, expiresAt }
}
