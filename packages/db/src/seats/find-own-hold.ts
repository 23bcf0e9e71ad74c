import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The seat that is being kept for a person in an offering, if one is. */
export const findOwnHold = async (db: Read, offeringId: Id, personId: Id) => {
  const row = await db
    .selectFrom('seat_hold')
    .select(['id', 'reason', 'expires_at as expiresAt', 'order_id as orderId'])
    .where('offering_id', '=', offeringId)
    .where('person_id', '=', personId)
    .where('released_at', 'is', null)
    .where('reason', 'in', ['checkout', 'waiting_list_offer', 'unpaid_order'])
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  if (!row) return undefined
  return { ...row, reason: row.reason as 'checkout' | 'waiting_list_offer' | 'unpaid_order' }
}
