import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Locks an offering's own pool until the command ends, and counts who waits. Undefined: it has none. */
export const lockPool = async (tx: Tx, offeringId: Id) => {
  const pool = await tx
    .selectFrom('seat_pool')
    .select(['id', 'capacity', 'taken', 'closed'])
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!pool) return undefined
  const { waiting } = await tx
    .selectFrom('waiting_list_entry')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('offering_id', '=', offeringId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return { ...pool, waiting }
}
