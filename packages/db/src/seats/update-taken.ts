import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { later, type Tx } from '../kernel/index.ts'

/** Adds seats to what an offering has given out; a negative number gives back. The database refuses more than its capacity. */
export const updateTaken = async (tx: Tx, offeringId: Id, seats: number): Promise<void> => {
  if (seats === 0) return
  await sql`${sql.raw(later)} update seat_pool set taken = taken + ${seats}::int
    where offering_id = ${offeringId}::uuid and session_id is null`.execute(tx)
}
