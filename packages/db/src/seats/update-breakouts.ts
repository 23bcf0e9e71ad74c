import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** Takes seats in some breakouts, or gives them back: so many in each. The database refuses more than a breakout's capacity. */
export const updateBreakouts = async (tx: Tx, sessionIds: readonly Id[], seats: number): Promise<void> => {
  if (sessionIds.length === 0) return
  await sql`update seat_pool set taken = greatest(0, taken + ${seats}::int) where session_id = any(${[...sessionIds]}::uuid[])`.execute(
    tx,
  )
}
