import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** Locks an offering's own pool until the command ends, and then counts who waits. Undefined: it has none. */
export const lockPool = async (tx: Tx, offeringId: Id) => {
  const locking = tx
    .selectFrom('seat_pool')
    .select(['id', 'capacity', 'taken', 'closed'])
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  // Asked behind the lock in the same round trip: it sees what was done while the lock was waited for.
  const counting = tx
    .selectFrom('waiting_list_entry')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('offering_id', '=', offeringId)
    .where('state', '=', sql.lit('waiting'))
    .executeTakeFirstOrThrow()
  const [pool, { waiting }] = await Promise.all([locking, counting])
  return pool && { ...pool, waiting }
}
