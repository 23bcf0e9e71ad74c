import type { OrderStatus } from '@inservice/domain/billing'
import type { Cents, Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

export type InvoicedOrderRow = {
  id: Id
  providerId: Id
  state: OrderStatus
  totalCents: Cents
  paidCents: Cents
  creditedCents: Cents
  createdAt: Instant
  remindedAt: Instant | null
  timeZone: TimeZone
  /** The newest invoice; none where the order is not invoiced. */
  invoiceId: Id | null
}

/** An order with what its invoice has open, locked until the command ends. */
export const lockInvoicedOrder = async (tx: Tx, orderId: Id): Promise<InvoicedOrderRow | undefined> => {
  await tx.selectFrom('customer_order').select('id').where('id', '=', orderId).forUpdate().execute()
  const { rows } = await sql<InvoicedOrderRow>`
    select c.id, c.provider_id as "providerId", c.state, c.total_cents as "totalCents", c.paid_cents as "paidCents",
      (select coalesce(sum(n.total_cents), 0)::bigint from billing_document n where n.order_id = c.id and n.kind = 'credit_note') as "creditedCents",
      c.created_at as "createdAt", c.reminded_at as "remindedAt", v.time_zone as "timeZone",
      (select d.id from billing_document d where d.order_id = c.id and d.kind = 'invoice' order by d.created_at desc limit 1) as "invoiceId"
    from customer_order c join provider v on v.id = c.provider_id
    where c.id = ${orderId}`.execute(tx)
  return rows[0]
}
