import type { Id, Instant } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Requests for a seat whose time is over: for the house's own machinery alone. */
export const listDueRequests = async (
  db: Read,
  now: Instant,
  _sight: { ids: 'machine' },
  most = 200,
): Promise<readonly { readonly id: Id }[]> =>
  db
    .selectFrom('seat_request')
    .select('id')
    .where('state', '=', 'open')
    .where('answer_until', '<=', now)
    .orderBy('answer_until')
    .limit(most)
    .execute()
