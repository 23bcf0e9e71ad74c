import type { Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DemonstrationPayment = {
  paymentIntentId: string
  amountCents: number
  refundedCents: number
  paidAt: Instant
  email: string
}

/** The invented card payments of the demonstration, for the payment provider's stand-in; for the house's own machinery only. */
export const listDemonstrationPayments = async (
  db: Read,
  _sight: { ids: 'machine' },
): Promise<DemonstrationPayment[]> => {
  const { rows } = await sql<DemonstrationPayment>`
    select y.gateway_payment_id as "paymentIntentId", y.amount_cents as "amountCents", y.refunded_cents as "refundedCents",
      coalesce(y.settled_at, y.created_at) as "paidAt", c.billing_email as email
    from payment y join customer_order c on c.id = y.order_id
    where y.state = 'succeeded' and y.gateway_payment_id like 'pi\_demo\_%'`.execute(db)
  return rows
}
