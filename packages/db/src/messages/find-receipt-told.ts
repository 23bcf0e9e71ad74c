import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type ReceiptTold = {
  orderId: Id
  number: string
  providerId: Id
  timeZone: string
  buyerId: Id
  /** How the last money came; where none came, how it was to come. */
  method: Database['customer_order']['method'] | Database['payment']['method']
  state: Database['customer_order']['state']
  totalCents: Cents
  paidCents: Cents
  paidAt: Instant | null
  lines: { kind: string; title: string; quantity: number; amountCents: Cents; working: unknown }[]
}

/** A paid order as its receipt speaks of it. */
export const findReceiptTold = async (db: Read, orderId: Id): Promise<ReceiptTold | undefined> => {
  const { rows } = await sql<ReceiptTold>`
    select c.id as "orderId", c.number, c.provider_id as "providerId", v.time_zone as "timeZone", c.buyer_id as "buyerId", c.state,
      coalesce((select y.method from payment y where y.order_id = c.id and y.state = 'succeeded' order by y.created_at desc limit 1), c.method) as method,
      c.total_cents as "totalCents", c.paid_cents as "paidCents",
      coalesce((select max(coalesce(y.received_on + time '12:00' at time zone v.time_zone, y.settled_at)) from payment y where y.order_id = c.id and y.state = 'succeeded'), c.confirmed_at) as "paidAt",
      coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'title', l.title, 'quantity', l.quantity, 'amountCents', l.amount_cents, 'working', l.working) order by l.position)
        from order_line l where l.order_id = c.id), '[]') as lines
    from customer_order c join provider v on v.id = c.provider_id
    where c.id = ${orderId}`.execute(db)
  return rows[0]
}
