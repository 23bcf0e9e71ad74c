import type { Sight } from '@inservice/domain/access'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OpenGatewayEvent = {
  id: string
  /** What the payment provider calls it, `checkout.session.completed`. */
  kind: string
  receivedAt: Instant
  orderId: Id | null
  number: string | null
  count: number
}

/**
 * What the payment provider told and nobody has worked on yet, received before a moment; and money that came in another
 * amount than was asked for, while its order is still unpaid. An event without an order is seen by who sees everything.
 */
export const listOpenGatewayEvents = async (
  db: Read,
  sight: Sight,
  page: { receivedBefore: Instant; limit: number },
): Promise<OpenGatewayEvent[]> => {
  const { rows } = await sql<OpenGatewayEvent>`
    select e.id, e.kind, e.received_at as "receivedAt", c.id as "orderId", c.number, count(*) over ()::int as count
    from gateway_event e
    left join payment y on y.gateway_session_id = e.body #>> '{checkout,sessionId}'
      or y.gateway_payment_id = coalesce(e.body ->> 'paymentIntentId', e.body #>> '{refund,paymentIntentId}')
    left join customer_order c on c.id = y.order_id
    where ((e.processed_at is null and e.received_at < ${page.receivedBefore})
        or (e.outcome = 'payment-differs' and c.state in ('open', 'awaiting_payment')))
      and (${sight.everywhere} or c.provider_id = any(${sight.ids.provider}::uuid[]))
    order by e.received_at, e.id limit ${page.limit}`.execute(db)
  return rows
}
