import type { Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import type { BreachRow } from './list-seat-breaches.ts'

/** Longer than this, and a paid order without a seat is no longer on its way to one. */
const minutes = 30

/** The books: entries balance, orders say what their payments and refunds say, and who has paid has a seat. */
export const listBookBreaches = async (
  db: Read,
  _sight: { ids: 'installation' },
  at: Instant | null = null,
): Promise<BreachRow[]> => {
  const { rows } = await sql<BreachRow>`
  select * from (
  select 'entry-unbalanced', 'order', e.order_id, o.number, null, jsonb_build_object('cents', p.cents)
  from (select entry_id, sum(amount_cents) as cents from ledger_posting group by entry_id having sum(amount_cents) <> 0) p
  join ledger_entry e on e.id = p.entry_id left join customer_order o on o.id = e.order_id
  union all
  select 'paid-differs', 'order', o.id, o.number, null, jsonb_build_object('cents', o.paid_cents, 'countedCents', coalesce(y.cents, 0))
  from customer_order o left join (select order_id, sum(amount_cents) as cents from payment where state = 'succeeded' group by order_id) y on y.order_id = o.id
  where o.paid_cents <> coalesce(y.cents, 0)
  union all
  select 'refunded-differs', 'order', o.id, o.number, null, jsonb_build_object('cents', o.refunded_cents, 'countedCents', coalesce(r.cents, 0))
  from customer_order o left join (select order_id, sum(amount_cents) as cents from refund where state = 'succeeded' group by order_id) r on r.order_id = o.id
  where o.refunded_cents <> coalesce(r.cents, 0)
  union all
  select 'paid-without-seat', 'order', o.id, o.number, null, jsonb_build_object('minutes', floor(extract(epoch from coalesce(${at}::timestamptz, now()) - y.settled) / 60)::int)
  from customer_order o
  join order_line l on l.order_id = o.id and l.kind = 'registration' and l.canceled_at is null and l.amount_cents > 0
  join lateral (select max(settled_at) as settled from payment where order_id = o.id and state = 'succeeded') y on y.settled < coalesce(${at}::timestamptz, now()) - make_interval(mins => ${minutes})
  where o.state = 'paid'
    and not exists (select from enrollment e where (e.order_line_id = l.id or (e.order_line_id is null and e.order_id = o.id)) and e.state in ('confirmed','withdrawn','canceled','substituted'))
    and not exists (select from refund r where r.order_id = o.id and r.state <> 'failed')
  ) as found (code, subject, "subjectId", label, slug, facts) limit 500`.execute(db)
  return rows
}
