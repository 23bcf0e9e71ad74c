import type { Id, Instant } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** When an offering's last session begins; nothing where it has none. */
export const findLastSession = async (db: Read, offeringId: Id): Promise<Instant | null> => {
  const row = await db
    .selectFrom('session')
    .select('starts_at as startsAt')
    .where('offering_id', '=', offeringId)
    .orderBy('starts_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.startsAt ?? null
}
