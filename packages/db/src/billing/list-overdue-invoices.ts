import type { Sight } from '@inservice/domain/access'
import type { Cents, Id, Instant, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OverdueInvoice = {
  orderId: Id
  number: string
  payer: string
  balanceCents: Cents
  dueOn: PlainDate
  daysLate: number
  providerName: string
  /** Of all that are overdue, not only of those listed. */
  count: number
  sumCents: Cents
}

/** Open invoices whose day has passed in the provider's time zone, the longest overdue first, with what is still owed on each. */
export const listOverdueInvoices = async (
  db: Read,
  sight: Sight,
  page: { now: Instant; limit: number },
): Promise<OverdueInvoice[]> => {
  const { rows } = await sql<OverdueInvoice>`
    with late as (
      select c.id as "orderId", d.number, coalesce(o.name, nullif(c.billing_name, ''), b.given_name || ' ' || b.family_name) as payer, d.due_on as "dueOn", (${page.now}::timestamptz at time zone v.time_zone)::date - d.due_on as "daysLate", v.short_name as "providerName",
        greatest(0, c.total_cents - c.paid_cents - (select coalesce(sum(n.total_cents), 0) from billing_document n where n.order_id = c.id and n.kind = 'credit_note'))::bigint as "balanceCents"
      from customer_order c
      join billing_document d on d.order_id = c.id and d.kind = 'invoice'
      join provider v on v.id = c.provider_id join person b on b.id = c.buyer_id left join organization o on o.id = c.organization_id
      where c.state = 'confirmed_invoice_open' and d.due_on < (${page.now}::timestamptz at time zone v.time_zone)::date
        and (${sight.everywhere} or c.provider_id = any(${sight.ids.provider}::uuid[]))
    )
    select late.*, count(*) over ()::int as count, (sum("balanceCents") over ())::bigint as "sumCents"
    from late where "balanceCents" > 0 order by "dueOn", number limit ${page.limit}`.execute(db)
  return rows
}
