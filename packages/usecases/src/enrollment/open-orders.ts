import { appendPosting, insertOrders, type NewOrder } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import { post } from '@inservice/domain/billing'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Decided } from '../kernel/index.ts'
import { drawPurchaseOrder } from './draw-purchase-order.ts'
import type { RegisterChange } from './register-state.ts'

/** The state in which an order begins, by who pays. */
export const orderStates = { card: 'awaiting_payment', free: 'paid', purchase_order: 'confirmed_invoice_open' } as const

const orderOf = (
  change: RegisterChange,
  purchaseOrderId: Id | null,
  now: Instant,
  expiresAt: Instant | null,
): NewOrder => {
  const { decided, input, registration, totalCents, personId } = change
  const { offering, buyer, quoted, refundPolicy } = registration
  const line = { kind: 'registration', subjectId: offering.id, personId, title: offering.title, quantity: 1 } as const
  return {
    id: change.orderId,
    providerId: offering.providerId,
    number: `R-${change.orderId.slice(-12).toUpperCase()}`,
    buyerId: personId,
    organizationId: input.organizationId ?? buyer.organizationId,
    state: orderStates[decided.coverage],
    method: decided.coverage === 'free' ? 'none' : decided.coverage,
    totalCents,
    purchaseOrderId,
    billingName: buyer.name,
    billingEmail: input.billingEmail ?? buyer.email ?? '',
    refundPolicy: refundPolicy && { id: refundPolicy.id, version: refundPolicy.version, rule: refundPolicy.rule },
    expiresAt,
    createdAt: now,
    confirmedAt: decided.confirmed ? now : null,
    lines: [{ ...line, id: change.lineId, amountCents: totalCents, working: quoted.lines }],
  }
}

/** Opens the orders of registrations: purchase orders drawn, lines frozen, the ledger written where something is to be paid. */
export const openOrders = async (
  tx: Tx,
  changes: readonly Decided<RegisterChange>[],
  expiryOf: (one: Decided<RegisterChange>) => Instant | null,
): Promise<void> => {
  const orders: NewOrder[] = []
  for (const one of changes) {
    const purchaseOrderId = await drawPurchaseOrder(tx, one.change, one.moment)
    orders.push(orderOf(one.change, purchaseOrderId, one.moment.now, expiryOf(one)))
  }
  await insertOrders(tx, orders)
  for (const { change, moment } of changes) {
    const { decided, registration, totalCents: cents, orderId, personId } = change
    const where = { providerId: registration.offering.providerId, orderId, at: moment.now, madeBy: personId }
    const placed = post({ kind: 'order_placed', registrationCents: cents, seatsCents: 0, clockHourFeeCents: 0 })
    await appendPosting(tx, placed, { ...where, id: moment.newId() })
    if (decided.coverage === 'purchase_order')
      await appendPosting(tx, post({ kind: 'invoiced', cents }), { ...where, id: moment.newId() })
  }
}
