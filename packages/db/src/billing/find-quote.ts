import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A quote with whose it is, its last day, and whether an order was placed from it. */
export const findQuote = (db: Read, quoteId: Id) =>
  db
    .selectFrom('billing_document')
    .select([
      'id',
      'number',
      'organization_id as organizationId',
      'due_on as validUntil',
      'total_cents as totalCents',
      'body',
      sql<boolean>`exists (select from customer_order c where c.quote_id = billing_document.id and c.state <> 'canceled')`.as(
        'isOrdered',
      ),
    ])
    .where('id', '=', quoteId)
    .where('kind', '=', 'quote')
    .executeTakeFirst()

export type QuoteRow = NonNullable<Awaited<ReturnType<typeof findQuote>>>
