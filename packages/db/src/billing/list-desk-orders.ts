import type { Sight } from '@inservice/domain/access'
import type { OrderStatus } from '@inservice/domain/billing'
import type { Cents, Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DeskOrder = {
  id: Id
  number: string
  state: OrderStatus
  method: string
  payer: string
  title: string | null
  totalCents: Cents
  paidCents: Cents
  refundedCents: Cents
  creditedCents: Cents
  createdAt: Instant
  timeZone: TimeZone
  providerName: string
}

/** Orders of the desks one sits at, newest first; by state, and by a part of an order's or paper's number or the payer's name. */
export const listDeskOrders = async (
  db: Read,
  sight: Sight,
  page: { state: OrderStatus | null; q: string; limit: number; offset: number },
): Promise<DeskOrder[]> => {
  const like = `%${page.q.replace(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<DeskOrder>`
    select c.id, c.number, c.state, c.method, coalesce(o.name, nullif(c.billing_name, ''), b.given_name || ' ' || b.family_name) as payer,
      (select l.title from order_line l where l.order_id = c.id order by l.position limit 1) as title,
      c.total_cents as "totalCents", c.paid_cents as "paidCents", c.refunded_cents as "refundedCents",
      (select coalesce(sum(n.total_cents), 0)::bigint from billing_document n where n.order_id = c.id and n.kind = 'credit_note') as "creditedCents",
      c.created_at as "createdAt", v.time_zone as "timeZone", v.short_name as "providerName"
    from customer_order c join provider v on v.id = c.provider_id join person b on b.id = c.buyer_id
    left join organization o on o.id = c.organization_id and c.method not in ('card', 'none')
    where (${sight.everywhere} or c.provider_id = any(${sight.ids.provider}::uuid[]))
      and (${page.state}::text is null or c.state = ${page.state}::text)
      and (${page.q} = '' or c.number ilike ${like} or fold(c.billing_name) like fold(${like}) or fold(o.name) like fold(${like})
        or exists (select from billing_document d where d.order_id = c.id and d.number ilike ${like}))
    order by c.created_at desc, c.id
    limit ${page.limit} offset ${page.offset}`.execute(db)
  return rows
}
