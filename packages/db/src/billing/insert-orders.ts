import type { Id, Instant } from '@inservice/domain/kernel'
import { insertRows, type Database, type Tx } from '../kernel/index.ts'

export type NewOrderLine = {
  readonly id: Id
  readonly kind: Database['order_line']['kind']
  readonly subjectId: Id
  readonly personId: Id | null
  readonly title: string
  readonly quantity: number
  readonly amountCents: number
  readonly working: unknown
  readonly accountCode?: string
}
export type NewOrder = {
  readonly id: Id
  readonly providerId: Id
  readonly number: string
  readonly buyerId: Id
  readonly organizationId: Id | null
  readonly state: Database['customer_order']['state']
  readonly method: Database['customer_order']['method']
  readonly totalCents: number
  readonly purchaseOrderId: Id | null
  readonly billingName: string
  readonly billingEmail: string
  readonly refundPolicy: unknown
  readonly expiresAt: Instant | null
  readonly createdAt: Instant
  readonly confirmedAt: Instant | null
  readonly lines: readonly NewOrderLine[]
}

/** Opens orders with their lines; the prices and the refund policy in force are frozen on them. */
export const insertOrders = async (tx: Tx, orders: readonly NewOrder[]): Promise<void> => {
  await insertRows(
    tx,
    'customer_order',
    orders.map((order) => ({
      id: order.id,
      provider_id: order.providerId,
      number: order.number,
      buyer_id: order.buyerId,
      organization_id: order.organizationId,
      state: order.state,
      method: order.method,
      total_cents: order.totalCents,
      purchase_order_id: order.purchaseOrderId,
      billing_name: order.billingName,
      billing_email: order.billingEmail,
      refund_policy: order.refundPolicy,
      expires_at: order.expiresAt,
      created_at: order.createdAt,
      confirmed_at: order.confirmedAt,
    })),
  )
  await insertRows(
    tx,
    'order_line',
    orders.flatMap(({ id, lines }) =>
      lines.map((line, index) => ({
        id: line.id,
        order_id: id,
        position: index + 1,
        kind: line.kind,
        subject_id: line.subjectId,
        person_id: line.personId,
        title: line.title,
        quantity: line.quantity,
        amount_cents: line.amountCents,
        working: line.working,
        account_code: line.accountCode ?? null,
      })),
    ),
  )
}
