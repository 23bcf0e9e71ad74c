import { liveStates } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

const live = sql.lit(`{${liveStates.join(',')}}`)

/** What of a canceled offering is still to be ended: the first so many of each. */
export type Left = {
  readonly blocks: readonly Id[]
  /** Packs of which seats are used in it. */
  readonly packs: readonly Id[]
  readonly places: readonly Id[]
  readonly waiting: readonly Id[]
  readonly holds: readonly Id[]
}

/** What is left to be done of an offering's cancellation: blocks, seats of packs, then people without one, the line, and whatever is held besides. */
export const listLeft = async (db: Read, offeringId: Id, most: number): Promise<Left> => {
  const { rows } = await sql<Left>`select
    array(select b.id from seat_block b where b.offering_id = ${offeringId} and b.state <> 'canceled' order by b.id limit ${most}) as blocks,
    array(select distinct s.block_id from block_seat s join seat_block b on b.id = s.block_id and b.offering_id is null where s.offering_id = ${offeringId} and s.state in ('requested','assigned','claimed') limit ${most}) as packs,
    array(select e.id from enrollment e where e.offering_id = ${offeringId} and e.block_seat_id is null and e.state = any(${live}::text[]) order by e.id limit ${most}) as places,
    array(select w.id from waiting_list_entry w where w.offering_id = ${offeringId} and w.state in ('waiting','offered') order by w.place limit ${most}) as waiting,
    array(select h.id from seat_hold h where h.offering_id = ${offeringId} and h.released_at is null and h.block_id is null
      and not exists (select from enrollment e where e.hold_id = h.id and e.state = any(${live}::text[]))
      and not exists (select from waiting_list_entry w where w.hold_id = h.id and w.state in ('waiting','offered')) order by h.id limit ${most}) as holds`.execute(
    db,
  )
  return rows[0] ?? { blocks: [], packs: [], places: [], waiting: [], holds: [] }
}

/** Cancellations that are not done, and those of the last hour: someone may have come in while it was being written. */
export const listOpenCancellations = async (
  db: Read,
  since: Instant,
  _sight: { ids: 'machine' },
): Promise<readonly Id[]> => {
  const rows = await db
    .selectFrom('offering_cancellation')
    .select('offering_id as id')
    .where((eb) => eb.or([eb('finished_at', 'is', null), eb('at', '>=', since)]))
    .orderBy('at')
    .limit(50)
    .execute()
  return rows.map(({ id }) => id)
}
