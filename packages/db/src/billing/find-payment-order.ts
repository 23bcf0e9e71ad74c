import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The order that a payment belongs to, so that it can be locked first. */
export const findPaymentOrder = async (db: Read, by: { id: Id } | { sessionId: string }): Promise<Id | undefined> => {
  const row = await db
    .selectFrom('payment')
    .select('order_id')
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : null))
    .$if('sessionId' in by, (query) => query.where('gateway_session_id', '=', 'sessionId' in by ? by.sessionId : null))
    .executeTakeFirst()
  return row?.order_id
}
