import type { PaperOrder } from '@inservice/domain/billing'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

type Row = Omit<PaperOrder, 'provider'> & {
  id: Id
  providerId: Id
  organizationId: Id | null
  prefix: string
  provider: { name: string; address: string | null; email: string; phone: string | null }
}

const iso = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')

/** An order as its papers see it: from whom, to whom, lines, payments, and the papers that it has. */
export const findPaperOrder = async (db: Read, orderId: Id) => {
  const { rows } = await sql<Row>`
    select c.id, c.number, c.method, c.total_cents as "totalCents", c.paid_cents as "paidCents", c.billing_name as "billingName", c.billing_email as "billingEmail",
      c.provider_id as "providerId", c.organization_id as "organizationId", o.name as "organizationName", b.given_name || ' ' || b.family_name as "buyerName",
      (select p.number from purchase_order p where p.id = c.purchase_order_id) as "purchaseOrderNumber",
      v.time_zone as "timeZone", v.number_prefix as prefix,
      jsonb_build_object('name', g.name, 'address', v.address, 'email', v.email, 'phone', v.phone) as provider,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'title', l.title, 'quantity', l.quantity, 'amountCents', l.amount_cents, 'working', l.working,
        'personName', (select t.given_name || ' ' || t.family_name from person t where t.id = l.person_id)) order by l.position) from order_line l where l.order_id = c.id), '[]') as lines,
      coalesce((select jsonb_agg(jsonb_build_object('method', y.method, 'state', y.state, 'amountCents', y.amount_cents, 'gatewayPaymentId', y.gateway_payment_id, 'reference', y.reference, 'receivedOn', y.received_on,
        'settledAt', to_char(y.settled_at at time zone 'UTC', ${iso})) order by y.created_at) from payment y where y.order_id = c.id), '[]') as payments,
      coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'number', d.number, 'totalCents', d.total_cents) order by d.created_at, d.sequence)
        from billing_document d where d.order_id = c.id), '[]') as papers
    from customer_order c
    join provider v on v.id = c.provider_id join organization g on g.id = v.id
    join person b on b.id = c.buyer_id left join organization o on o.id = c.organization_id
    where c.id = ${orderId}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { name, address, email, phone } = row.provider
  return { ...row, provider: { name, email, phone, addressLines: address === null ? [] : address.split('\n') } }
}

export type PaperOrderRow = NonNullable<Awaited<ReturnType<typeof findPaperOrder>>>
