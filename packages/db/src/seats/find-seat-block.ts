import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Which block and offering a seat belongs to, a pack's the offering that it is used in: what must be locked before it. */
export const findSeatBlock = async (db: Read, seatId: Id) => {
  const row = await db
    .selectFrom('block_seat')
    .innerJoin('seat_block', 'seat_block.id', 'block_seat.block_id')
    .select((eb) => [
      'block_seat.block_id as blockId',
      eb.fn.coalesce('block_seat.offering_id', 'seat_block.offering_id').as('offeringId'),
    ])
    .where('block_seat.id', '=', seatId)
    .executeTakeFirst()
  return row?.offeringId ? { blockId: row.blockId, offeringId: row.offeringId } : undefined
}
