import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** An order, locked until the command ends. */
export const lockOrder = (tx: Tx, orderId: Id) =>
  tx
    .selectFrom('customer_order')
    .select([
      'id',
      'provider_id as providerId',
      'number',
      'buyer_id as buyerId',
      'organization_id as organizationId',
      'state',
      'method',
      'total_cents as totalCents',
      'paid_cents as paidCents',
      'refunded_cents as refundedCents',
      'purchase_order_id as purchaseOrderId',
      'refund_policy as refundPolicy',
      'expires_at as expiresAt',
      'billing_name as billingName',
      'billing_email as billingEmail',
    ])
    .where('id', '=', orderId)
    .forUpdate()
    .executeTakeFirst()

export type LockedOrder = NonNullable<Awaited<ReturnType<typeof lockOrder>>>
