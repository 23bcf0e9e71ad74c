import { appendPosting, insertOrder, insertPurchaseOrder, updateDrawn } from '@inservice/db/billing'
import { insertEnrollment } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { insertHold, releaseHold, updateBreakouts, updateHold, updateTaken } from '@inservice/db/seats'
import { post } from '@inservice/domain/billing'
import { plusMinutes, type Id, type Instant } from '@inservice/domain/kernel'
import { paymentHoldMinutes } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'
import { acceptOffer } from '../seats/index.ts'
import { isOpen } from './purchase-order-limit.ts'
import type { RegisterChange } from './register.ts'

/** Draws the total on the purchase order, which is recorded where its number is new. */
const drawPurchaseOrder = async (tx: Tx, change: RegisterChange, { now, newId }: Moment): Promise<Id | null> => {
  const { decided, input, purchaseOrder, registration, totalCents, personId } = change
  if (decided.coverage !== 'purchase_order' || !input.organizationId || !input.purchaseOrderNumber) return null
  if (purchaseOrder) {
    await updateDrawn(tx, purchaseOrder.id, totalCents, { raises: isOpen(purchaseOrder) })
    return purchaseOrder.id
  }
  const id = newId()
  await insertPurchaseOrder(tx, {
    id,
    providerId: registration.offering.providerId,
    organizationId: input.organizationId,
    number: input.purchaseOrderNumber,
    authorizedCents: totalCents,
    drawnCents: totalCents,
    expiresOn: null,
    approver: '',
    fileKey: null,
    fileName: null,
    createdBy: personId,
    createdAt: now,
  })
  return id
}

const openOrder = async (
  tx: Tx,
  change: RegisterChange,
  purchaseOrderId: Id | null,
  expiresAt: Instant | null,
  { now, newId }: Moment,
) => {
  const { decided, input, registration, totalCents, personId } = change
  const { offering, buyer, quoted, refundPolicy } = registration
  const state =
    decided.coverage === 'card' ? 'awaiting_payment' : decided.coverage === 'free' ? 'paid' : 'confirmed_invoice_open'
  await insertOrder(tx, {
    id: change.orderId,
    providerId: offering.providerId,
    number: `R-${change.orderId.slice(-12).toUpperCase()}`,
    buyerId: personId,
    organizationId: input.organizationId ?? buyer.organizationId,
    state,
    method: decided.coverage === 'free' ? 'none' : decided.coverage,
    totalCents,
    purchaseOrderId,
    billingName: buyer.name,
    billingEmail: input.billingEmail ?? buyer.email ?? '',
    refundPolicy: refundPolicy && { id: refundPolicy.id, version: refundPolicy.version, rule: refundPolicy.rule },
    expiresAt,
    createdAt: now,
    confirmedAt: decided.confirmed ? now : null,
    lines: [
      {
        id: change.lineId,
        kind: 'registration',
        subjectId: offering.id,
        personId,
        title: offering.title,
        quantity: 1,
        amountCents: totalCents,
        working: quoted.lines,
      },
    ],
  })
  const ledger = { providerId: offering.providerId, orderId: change.orderId, at: now, madeBy: personId }
  await appendPosting(
    tx,
    post({ kind: 'order_placed', registrationCents: totalCents, seatsCents: 0, clockHourFeeCents: 0 }),
    { ...ledger, id: newId() },
  )
  if (decided.coverage === 'purchase_order')
    await appendPosting(tx, post({ kind: 'invoiced', cents: totalCents }), { ...ledger, id: newId() })
}

/** The seat: an enrollment's own once confirmed, else kept until the payment page has closed. */
const keepSeat = async (tx: Tx, change: RegisterChange, { now, newId }: Moment): Promise<Id | undefined> => {
  const { decided, input, personId, orderId, holdId } = change
  if (decided.seat === 'none') return undefined
  if (decided.seat === 'take') await updateTaken(tx, input.offeringId, 1)
  if (decided.confirmed) {
    if (holdId) await releaseHold(tx, holdId, now, 'became an enrollment')
    return undefined
  }
  if (holdId) {
    await updateHold(tx, holdId, { reason: 'unpaid_order', orderId, expiresAt: null })
    return holdId
  }
  const id = newId()
  await insertHold(tx, {
    id,
    offeringId: input.offeringId,
    reason: 'unpaid_order',
    quantity: 1,
    personId,
    orderId,
    expiresAt: null,
    createdAt: now,
  })
  return id
}

/** Writes a registration: purchase order, order and ledger, then the seat, then the enrollment. The order's expiry governs the unpaid seat. */
export const saveRegistration = async (tx: Tx, change: RegisterChange, moment: Moment) => {
  const { decided, input, personId, enrollmentId, orderId, lineId } = change
  const { now, newId } = moment
  const expiresAt = decided.confirmed ? null : plusMinutes(now, paymentHoldMinutes)
  const purchaseOrderId = await drawPurchaseOrder(tx, change, moment)
  await openOrder(tx, change, purchaseOrderId, expiresAt, moment)
  if (change.holdId) await acceptOffer(tx, change.holdId, moment)
  const holdId = await keepSeat(tx, change, moment)
  await updateBreakouts(tx, change.sessionIds, 1)
  await insertEnrollment(tx, {
    id: enrollmentId,
    offeringId: input.offeringId,
    personId,
    state: decided.confirmed ? 'confirmed' : 'pending_payment',
    coverage: decided.coverage,
    orderId,
    orderLineId: lineId,
    ...(holdId === undefined ? {} : { holdId }),
    answers: input.answers,
    registeredBy: personId,
    createdAt: now,
    confirmedAt: decided.confirmed ? now : null,
    reason: 'registered',
    eventId: newId(),
    sessionIds: change.sessionIds,
  })
  return { enrollmentId, orderId, confirmed: decided.confirmed, coverage: decided.coverage, expiresAt }
}
