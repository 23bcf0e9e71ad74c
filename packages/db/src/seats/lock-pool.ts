import type { Id } from '@inservice/domain/kernel'
import type { SeatReserve } from '@inservice/domain/seats'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

type Standing = { waiting: number; reserves: readonly SeatReserve[] }

/**
 * Locks an offering's own pool until the command ends, and then counts who waits and what its reserves keep. Undefined: it
 * has none. Where nothing is kept for some, that is one look into an empty index more.
 */
export const lockPool = async (tx: Tx, offeringId: Id) => {
  const locking = tx
    .selectFrom('seat_pool')
    .select(['id', 'capacity', 'taken', 'closed', 'overbooked'])
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  // Asked behind the lock in the same round trip: it sees what was done while the lock was waited for.
  const counting = sql<Standing>`select
    (select count(*)::int from waiting_list_entry where offering_id = ${offeringId} and state = 'waiting') as waiting,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'who', r.who, 'quantity', r.quantity, 'taken', r.taken,
        'releasesAt', to_char(r.releases_at at time zone 'UTC', ${sql.lit('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')}),
        'waiting', (select count(*)::int from waiting_list_entry w where w.offering_id = ${offeringId} and w.state = 'waiting' and r.who = any(w.groups)))
        order by r.releases_at, r.id) from open_reserves(${offeringId}, '-infinity') r), '[]') as reserves`.execute(tx)
  const [pool, { rows }] = await Promise.all([locking, counting])
  const [standing] = rows
  return pool && { ...pool, waiting: standing?.waiting ?? 0, reserves: standing?.reserves ?? [] }
}
