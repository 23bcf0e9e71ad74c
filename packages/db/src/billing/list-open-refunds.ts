import type { Sight } from '@inservice/domain/access'
import type { Cents, Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OpenRefund = {
  refundId: Id
  orderId: Id
  number: string
  payer: string
  amountCents: Cents
  state: 'requested' | 'failed'
  /** Why it failed, in the payment provider's word. */
  problem: string | null
  createdAt: Instant
  timeZone: TimeZone
  providerName: string
  count: number
  sumCents: Cents
}

/** Refunds that have not gone out: those that failed first, then those on their way, the oldest first. */
export const listOpenRefunds = async (db: Read, sight: Sight, page: { limit: number }): Promise<OpenRefund[]> => {
  const { rows } = await sql<OpenRefund>`
    select r.id as "refundId", c.id as "orderId", c.number, coalesce(nullif(c.billing_name, ''), b.given_name || ' ' || b.family_name) as payer, r.amount_cents as "amountCents",
      r.state, r.problem, r.created_at as "createdAt", v.time_zone as "timeZone", v.short_name as "providerName",
      count(*) over ()::int as count, (sum(r.amount_cents) over ())::bigint as "sumCents"
    from refund r join customer_order c on c.id = r.order_id join provider v on v.id = c.provider_id join person b on b.id = c.buyer_id
    where r.state in ('requested', 'failed') and (${sight.everywhere} or c.provider_id = any(${sight.ids.provider}::uuid[]))
    order by r.state, r.created_at, r.id limit ${page.limit}`.execute(db)
  return rows
}
