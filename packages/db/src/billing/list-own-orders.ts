import type { OrderStatus } from '@inservice/domain/billing'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OwnOrderRow = {
  id: Id
  number: string
  state: OrderStatus
  method: string
  providerName: string
  timeZone: string
  totalCents: number
  paidCents: number
  refundedCents: number
  creditedCents: number
  createdAt: Instant
  expiresAt: Instant | null
  lines: { kind: string; title: string; quantity: number }[]
  papers: { id: Id; kind: string; number: string }[]
}

/** The orders that a person placed, newest first, with what each was for and its papers. */
export const listOwnOrders = async (
  db: Read,
  personId: Id,
  page: { limit: number; offset: number },
): Promise<OwnOrderRow[]> => {
  const { rows } = await sql<OwnOrderRow>`
    select c.id, c.number, c.state, c.method, v.short_name as "providerName", v.time_zone as "timeZone", c.total_cents as "totalCents", c.paid_cents as "paidCents",
      c.refunded_cents as "refundedCents", c.created_at as "createdAt", c.expires_at as "expiresAt",
      (select coalesce(sum(d.total_cents), 0)::bigint from billing_document d where d.order_id = c.id and d.kind = 'credit_note') as "creditedCents",
      coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'title', l.title, 'quantity', l.quantity) order by l.position)
        from order_line l where l.order_id = c.id), '[]') as lines,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'number', d.number) order by d.created_at, d.sequence)
        from billing_document d where d.order_id = c.id), '[]') as papers
    from customer_order c join provider v on v.id = c.provider_id
    where c.buyer_id = ${personId}
    order by c.created_at desc, c.id
    limit ${page.limit} offset ${page.offset}`.execute(db)
  return rows
}
