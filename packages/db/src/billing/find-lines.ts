import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** What an order is for, what is still to be paid, and where its letters go. */
export const findLines = async (db: Read, orderId: Id) => {
  const order = await db
    .selectFrom('customer_order')
    .select(['billing_email as email', 'total_cents', 'paid_cents'])
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  const lines = await db
    .selectFrom('order_line')
    .select([
      'id',
      'kind',
      'title',
      'quantity',
      'subject_id as subjectId',
      'person_id as personId',
      'amount_cents as amountCents',
      'working',
      'canceled_at as canceledAt',
    ])
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute()
  return { lines, email: order.email, totalCents: order.total_cents - order.paid_cents }
}
