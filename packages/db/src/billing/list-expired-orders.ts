import type { Id, Instant } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Orders whose time to be paid is over, a hundred at a time; for the house's own machinery only. */
export const listExpiredOrders = (
  db: Read,
  now: Instant,
  _sight: { ids: 'machine' },
): Promise<{ id: Id; expiresAt: Instant | null }[]> =>
  db
    .selectFrom('customer_order')
    .select(['id', 'expires_at as expiresAt'])
    .where('state', '=', 'awaiting_payment')
    .where('expires_at', '<', now)
    .orderBy('expires_at')
    .limit(100)
    .execute()
