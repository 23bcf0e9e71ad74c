import { liveStates } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** The live enrollments by a block's or a pack's seats in an offering, locked until the command ends; the block is locked before. */
export const lockSeated = async (tx: Tx, blockId: Id, offeringId: Id) => {
  const { rows } = await sql<{ id: Id; personId: Id; state: (typeof liveStates)[number] }>`
    select e.id, e.person_id as "personId", e.state from enrollment e join block_seat s on s.id = e.block_seat_id
    where s.block_id = ${blockId} and e.offering_id = ${offeringId} and e.state = any(${[...liveStates]}::text[]) order by e.id for update of e`.execute(
    tx,
  )
  return rows
}
