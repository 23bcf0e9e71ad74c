import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** Ends what seats of packs kept in offerings' pools. Answers how many by offering, in order of id; the counts are changed beside it. */
export const releaseSeatHolds = async (
  tx: Tx,
  seatIds: readonly Id[],
  at: Instant,
  reason: string,
): Promise<readonly { readonly offeringId: Id; readonly seats: number }[]> => {
  if (seatIds.length === 0) return []
  const { rows } = await sql<{ offeringId: Id; seats: number }>`
    with ended as (update seat_hold set released_at = ${at}, release_reason = ${reason}
      where block_seat_id = any(${[...seatIds]}::uuid[]) and released_at is null returning offering_id, quantity)
    select offering_id as "offeringId", sum(quantity)::int as seats from ended group by 1 order by 1`.execute(tx)
  return rows
}
