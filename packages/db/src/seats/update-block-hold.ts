import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** Lessens what a block holds in its offering's pool; the hold ends with its last seat. The pool's count is changed beside it. */
export const updateBlockHold = async (tx: Tx, blockId: Id, less: number, at: Instant): Promise<void> => {
  await sql`
    update seat_hold set
      quantity = case when quantity > ${less}::int then quantity - ${less}::int else quantity end,
      released_at = case when quantity > ${less}::int then null else ${at}::timestamptz end,
      release_reason = case when quantity > ${less}::int then null else 'returned' end
    where block_id = ${blockId} and reason = 'seat_block' and released_at is null`.execute(tx)
}
