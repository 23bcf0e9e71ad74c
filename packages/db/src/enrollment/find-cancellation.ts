import { offeringCanceled } from '@inservice/domain/billing'
import { liveStates } from '@inservice/domain/enrollment'
import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

type Counted = { count: number; cents: Cents }
export type CancellationRow = {
  at: Instant
  finishedAt: Instant | null
  madeBy: string
  quoted: unknown
  /** Still to be ended. */
  peopleLeft: number
  waitingLeft: number
  blocksLeft: number
  /** Open invoices that were lowered. */
  credited: Counted
  /** Money on its way to cards, arrived there, refused by the payment provider; and what the finance desk sends by hand. */
  requested: Counted
  sent: Counted
  failed: Counted
  byHand: Counted
}

const live = sql.lit(`{${liveStates.join(',')}}`)
const counted = (of: ReturnType<typeof sql>) => sql`jsonb_build_object('count', count(*) filter (where ${of}),
  'cents', coalesce(sum(r.amount_cents) filter (where ${of}), 0))`

/** How far an offering's cancellation has come. Undefined where it wasn't canceled from the desk. */
export const findCancellation = async (
  db: Read,
  { offeringId }: { offeringId: Id },
): Promise<CancellationRow | undefined> => {
  const { rows } = await sql<CancellationRow>`
    with own as (
      select l.order_id as id from order_line l where l.subject_id = ${offeringId} and l.kind = 'registration'
      union select b.order_id from seat_block b where b.offering_id = ${offeringId})
    select x.at, x.finished_at as "finishedAt", m.given_name || ' ' || m.family_name as "madeBy", x.quoted,
      (select count(*)::int from enrollment e where e.offering_id = x.offering_id and e.state = any(${live}::text[])) as "peopleLeft",
      (select count(*)::int from waiting_list_entry w where w.offering_id = x.offering_id and w.state in ('waiting','offered')) as "waitingLeft",
      (select count(*)::int from seat_block b where b.offering_id = x.offering_id and b.state <> 'canceled') as "blocksLeft",
      (select jsonb_build_object('count', count(distinct e.order_id), 'cents', coalesce(-sum(p.amount_cents), 0)) from own
        join ledger_entry e on e.order_id = own.id and e.memo = ${offeringCanceled}
        join ledger_posting p on p.entry_id = e.id and p.account = 'receivable') as credited,
      r.*
    from offering_cancellation x join person m on m.id = x.made_by
    cross join lateral (select ${counted(sql`y.gateway_payment_id is not null and r.state = 'requested'`)} as requested,
      ${counted(sql`y.gateway_payment_id is not null and r.state = 'succeeded'`)} as sent,
      ${counted(sql`r.state = 'failed'`)} as failed,
      ${counted(sql`y.gateway_payment_id is null and r.state <> 'failed'`)} as "byHand"
      from own join refund r on r.order_id = own.id and r.reason = ${offeringCanceled} join payment y on y.id = r.payment_id) r
    where x.offering_id = ${offeringId}`.execute(db)
  return rows[0]
}
