import type { Sight } from '@inservice/domain/access'
import type { Cents, Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type UnpaidOrder = {
  orderId: Id
  number: string
  payer: string
  totalCents: Cents
  createdAt: Instant
  expiresAt: Instant | null
  timeZone: TimeZone
  providerName: string
  count: number
  sumCents: Cents
}

/** Orders at the card page that no money has come for, the oldest first. */
export const listUnpaidOrders = async (db: Read, sight: Sight, page: { limit: number }): Promise<UnpaidOrder[]> => {
  const { rows } = await sql<UnpaidOrder>`
    select c.id as "orderId", c.number, coalesce(nullif(c.billing_name, ''), b.given_name || ' ' || b.family_name) as payer, c.total_cents as "totalCents",
      c.created_at as "createdAt", c.expires_at as "expiresAt", v.time_zone as "timeZone", v.short_name as "providerName",
      count(*) over ()::int as count, (sum(c.total_cents) over ())::bigint as "sumCents"
    from customer_order c join provider v on v.id = c.provider_id join person b on b.id = c.buyer_id
    where c.state = 'awaiting_payment' and (${sight.everywhere} or c.provider_id = any(${sight.ids.provider}::uuid[]))
    order by c.created_at, c.id limit ${page.limit}`.execute(db)
  return rows
}
