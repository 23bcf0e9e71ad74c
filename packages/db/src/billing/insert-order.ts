import type { Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

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

/** Opens an order with its lines; the prices and the refund policy in force are frozen on it. */
export const insertOrder = async (tx: Tx, order: NewOrder): Promise<void> => {
  await tx
    .insertInto('customer_order')
    .values({
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
      refund_policy: order.refundPolicy === null ? null : JSON.stringify(order.refundPolicy),
      expires_at: order.expiresAt,
      created_at: order.createdAt,
      confirmed_at: order.confirmedAt,
    })
    .execute()
  await tx
    .insertInto('order_line')
    .values(
      order.lines.map((line, index) => ({
        id: line.id,
        order_id: order.id,
        position: index + 1,
        kind: line.kind,
        subject_id: line.subjectId,
        person_id: line.personId,
        title: line.title,
        quantity: line.quantity,
        amount_cents: line.amountCents,
        working: JSON.stringify(line.working),
        account_code: line.accountCode ?? null,
      })),
    )
    .execute()
}
