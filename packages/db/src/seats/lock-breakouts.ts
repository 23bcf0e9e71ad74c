import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** An offering's breakouts with their seats, which stay locked until the command ends. The offering's own pool is locked before. */
export const lockBreakouts = async (tx: Tx, offeringId: Id) => {
  const { rows } = await sql<{
    sessionId: Id
    slot: string
    title: string
    capacity: number | null
    taken: number | null
  }>`with pool as materialized (
      select session_id, capacity, taken from seat_pool
      where offering_id = ${offeringId} and session_id is not null order by id for update
    )
    select s.id as "sessionId", s.slot, s.title, p.capacity, p.taken from session s
    left join pool p on p.session_id = s.id
    where s.offering_id = ${offeringId} and s.slot is not null order by s.position`.execute(tx)
  return rows
}
