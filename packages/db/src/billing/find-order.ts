import type { OrderStatus } from '@inservice/domain/billing'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OrderDetail = {
  id: Id
  number: string
  state: OrderStatus
  method: string
  providerId: Id
  providerName: string
  providerZone: string
  providerEmail: string
  buyerId: Id
  buyerName: string
  organizationId: Id | null
  organizationName: string | null
  totalCents: number
  paidCents: number
  refundedCents: number
  billingName: string
  billingEmail: string
  purchaseOrderNumber: string | null
  createdAt: Instant
  confirmedAt: Instant | null
  expiresAt: Instant | null
  closedAt: Instant | null
  remindedAt: Instant | null
  creditedCents: number
  lines: {
    id: Id
    kind: string
    title: string
    quantity: number
    amountCents: number
    working: unknown
    personName: string | null
    subjectId: Id
    canceledAt: Instant | null
  }[]
  payments: {
    id: Id
    method: string
    state: string
    amountCents: number
    refundedCents: number
    createdAt: Instant
    settledAt: Instant | null
  }[]
  refunds: {
    id: Id
    state: string
    amountCents: number
    reason: string
    createdAt: Instant
    settledAt: Instant | null
  }[]
  documents: {
    id: Id
    kind: string
    number: string
    issuedOn: string
    dueOn: string | null
    totalCents: number
    createdAt: Instant
  }[]
}

const iso = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
const at = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', ${iso})`

/** An order with its lines, payments, refunds and papers. */
export const findOrder = async (db: Read, orderId: Id): Promise<OrderDetail | undefined> => {
  const { rows } = await sql<OrderDetail>`
    select c.id, c.number, c.state, c.method, c.provider_id as "providerId", g.name as "providerName", v.time_zone as "providerZone", v.email as "providerEmail",
      c.buyer_id as "buyerId", b.given_name || ' ' || b.family_name as "buyerName", c.organization_id as "organizationId", o.name as "organizationName",
      c.total_cents as "totalCents", c.paid_cents as "paidCents", c.refunded_cents as "refundedCents", c.billing_name as "billingName", c.billing_email as "billingEmail",
      (select number from purchase_order p where p.id = c.purchase_order_id) as "purchaseOrderNumber",
      c.created_at as "createdAt", c.confirmed_at as "confirmedAt", c.expires_at as "expiresAt", c.closed_at as "closedAt", c.reminded_at as "remindedAt",
      (select coalesce(sum(d.total_cents), 0)::bigint from billing_document d where d.order_id = c.id and d.kind = 'credit_note') as "creditedCents",
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'title', l.title, 'quantity', l.quantity, 'amountCents', l.amount_cents, 'working', l.working,
        'subjectId', l.subject_id, 'personName', (select t.given_name || ' ' || t.family_name from person t where t.id = l.person_id), 'canceledAt', ${at('l.canceled_at')}) order by l.position)
        from order_line l where l.order_id = c.id), '[]') as lines,
      coalesce((select jsonb_agg(jsonb_build_object('id', y.id, 'method', y.method, 'state', y.state, 'amountCents', y.amount_cents, 'refundedCents', y.refunded_cents,
        'createdAt', ${at('y.created_at')}, 'settledAt', ${at('y.settled_at')}) order by y.created_at) from payment y where y.order_id = c.id), '[]') as payments,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'state', r.state, 'amountCents', r.amount_cents, 'reason', r.reason,
        'createdAt', ${at('r.created_at')}, 'settledAt', ${at('r.settled_at')}) order by r.created_at) from refund r where r.order_id = c.id), '[]') as refunds,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'number', d.number, 'issuedOn', d.issued_on, 'dueOn', d.due_on, 'totalCents', d.total_cents, 'createdAt', ${at('d.created_at')}) order by d.created_at)
        from billing_document d where d.order_id = c.id), '[]') as documents
    from customer_order c
    join provider v on v.id = c.provider_id join organization g on g.id = v.id
    join person b on b.id = c.buyer_id left join organization o on o.id = c.organization_id
    where c.id = ${orderId}`.execute(db)
  return rows[0]
}
