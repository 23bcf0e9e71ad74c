import type { Cents, Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

const left = sql`sum(y.amount_cents - y.refunded_cents
  - coalesce((select sum(r.amount_cents) from refund r where r.payment_id = y.id and r.state = 'requested'), 0))`

/** For an order `c`, as a table: what is open on its invoice, and what was paid and is still here, by card and by hand. */
export const backFacts = sql`(select
    coalesce((select sum(p.amount_cents) from ledger_entry e join ledger_posting p on p.entry_id = e.id
      where e.order_id = c.id and p.account = 'receivable'), 0)::bigint as "openCents",
    coalesce((select ${left} from payment y where y.order_id = c.id and y.state = 'succeeded' and y.gateway_payment_id is not null), 0)::bigint as "cardCents",
    coalesce((select ${left} from payment y where y.order_id = c.id and y.state = 'succeeded' and y.gateway_payment_id is null), 0)::bigint as "handCents")`

export type Refundable = { paymentId: Id; byCard: boolean; leftCents: Cents }

/** What of an order's payments is still here and not asked back yet, oldest first; cards apart from what goes by hand. */
export const listRefundable = async (db: Read, orderId: Id): Promise<Refundable[]> => {
  const { rows } = await sql<Refundable>`
    select y.id as "paymentId", y.gateway_payment_id is not null as "byCard", (y.amount_cents - y.refunded_cents
      - coalesce((select sum(r.amount_cents) from refund r where r.payment_id = y.id and r.state = 'requested'), 0))::bigint as "leftCents"
    from payment y where y.order_id = ${orderId} and y.state = 'succeeded' order by y.created_at, y.id`.execute(db)
  return rows
}
