import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Locks sessions of an offering in id order, so that two who mark the same cell go one after the other. */
export const lockSessions = async (tx: Tx, offeringId: Id, sessionIds: readonly Id[]): Promise<void> => {
  await tx
    .selectFrom('session')
    .select('id')
    .where('offering_id', '=', offeringId)
    .where('id', 'in', [...sessionIds])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}
