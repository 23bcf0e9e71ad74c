import type { Cents, Id, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type InvoiceTold = {
  documentId: Id
  kind: Database['billing_document']['kind']
  number: string
  orderId: Id | null
  providerId: Id
  dueOn: PlainDate | null
  totalCents: Cents
  buyerId: Id | null
  billingName: string
  billingEmail: string
  organizationName: string | null
  purchaseOrderNumber: string | null
}

/** A numbered paper of an order as the letter speaks of it that brings it. */
export const findInvoiceTold = async (db: Read, documentId: Id): Promise<InvoiceTold | undefined> => {
  const { rows } = await sql<InvoiceTold>`
    select d.id as "documentId", d.kind, d.number, d.order_id as "orderId", d.provider_id as "providerId", d.due_on as "dueOn", d.total_cents as "totalCents",
      c.buyer_id as "buyerId", coalesce(c.billing_name, '') as "billingName", coalesce(c.billing_email, '') as "billingEmail", g.name as "organizationName",
      (select p.number from purchase_order p where p.id = c.purchase_order_id) as "purchaseOrderNumber"
    from billing_document d
    left join customer_order c on c.id = d.order_id
    left join organization g on g.id = coalesce(d.organization_id, c.organization_id)
    where d.id = ${documentId}`.execute(db)
  return rows[0]
}
