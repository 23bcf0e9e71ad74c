import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type RefundTold = {
  refundId: Id
  orderId: Id
  orderNumber: string
  providerId: Id
  timeZone: string
  buyerId: Id
  amountCents: Cents
  state: Database['refund']['state']
  method: Database['payment']['method'] | null
  settledAt: Instant | null
  titles: string[]
}

/** A refund as the letter speaks of it that says it is under way. */
export const findRefundTold = async (db: Read, refundId: Id): Promise<RefundTold | undefined> => {
  const { rows } = await sql<RefundTold>`
    select r.id as "refundId", c.id as "orderId", c.number as "orderNumber", c.provider_id as "providerId", v.time_zone as "timeZone", c.buyer_id as "buyerId",
      r.amount_cents as "amountCents", r.state, y.method, r.settled_at as "settledAt",
      coalesce((select array_agg(l.title order by l.position) from order_line l where l.order_id = c.id), '{}') as titles
    from refund r
    join customer_order c on c.id = r.order_id
    join provider v on v.id = c.provider_id
    left join payment y on y.id = r.payment_id
    where r.id = ${refundId}`.execute(db)
  return rows[0]
}
