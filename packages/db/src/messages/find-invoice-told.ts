import type { Cents, Id, PlainDate, TimeZone } from '@inservice/domain/kernel'
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
  /** What is still to be paid on its order. */
  openCents: Cents
  timeZone: TimeZone
  buyerId: Id | null
  billingName: string
  billingEmail: string
  organizationName: string | null
  purchaseOrderNumber: string | null
}

/** A numbered paper of an order as the letter speaks of it that brings it. */
export const findInvoiceTold = async (db: Read, documentId: Id): Promise<InvoiceTold | undefined> => {
  const { rows } = await sql<InvoiceTold>`
    select d.id as "documentId", d.kind, d.number, d.order_id as "orderId", d.provider_id as "providerId", d.due_on as "dueOn", d.total_cents as "totalCents", v.time_zone as "timeZone",
      case when c.state = 'confirmed_invoice_open' then greatest(0, c.total_cents - c.paid_cents
        - (select coalesce(sum(n.total_cents), 0) from billing_document n where n.order_id = c.id and n.kind = 'credit_note')) else 0 end::bigint as "openCents",
      c.buyer_id as "buyerId", coalesce(c.billing_name, '') as "billingName", coalesce(c.billing_email, '') as "billingEmail", g.name as "organizationName",
      (select p.number from purchase_order p where p.id = c.purchase_order_id) as "purchaseOrderNumber"
    from billing_document d join provider v on v.id = d.provider_id
    left join customer_order c on c.id = d.order_id
    left join organization g on g.id = coalesce(d.organization_id, c.organization_id)
    where d.id = ${documentId}`.execute(db)
  return rows[0]
}
