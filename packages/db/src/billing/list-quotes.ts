import type { Sight } from '@inservice/domain/access'
import type { Cents, Id, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type QuoteListed = {
  id: Id
  number: string
  issuedOn: PlainDate
  validUntil: PlainDate
  totalCents: Cents
  organizationName: string
  providerName: string
  timeZone: string
  body: unknown
  /** The block that was bought from it. */
  blockId: Id | null
}

/** The quotes of the organizations in sight, the newest first. */
export const listQuotes = async (db: Read, sight: Sight, limit = 200): Promise<QuoteListed[]> => {
  const mine = sight.everywhere ? sql`true` : sql`d.organization_id = any(${[...sight.ids.organization]}::uuid[])`
  const { rows } = await sql<QuoteListed>`
    select d.id, d.number, d.issued_on as "issuedOn", d.due_on as "validUntil", d.total_cents as "totalCents",
      o.name as "organizationName", g.name as "providerName", v.time_zone as "timeZone", d.body,
      (select b.id from customer_order c join seat_block b on b.order_id = c.id
        where c.quote_id = d.id and c.state <> 'canceled' limit 1) as "blockId"
    from billing_document d
    join organization o on o.id = d.organization_id
    join provider v on v.id = d.provider_id
    join organization g on g.id = v.id
    where d.kind = 'quote' and (${mine})
    order by d.created_at desc, d.id limit ${limit}`.execute(db)
  return rows
}
