import type { Tx } from '@inservice/db/kernel'
import { findBlock, findSeatBlock, lockBlock, lockPool, type BlockRow, type LockedBlock } from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'

/** A block as a command needs it: its offering's pool and itself locked, in this order, whoever else is at it. */
export type BlockInHand = {
  readonly row: BlockRow
  readonly block: LockedBlock
  readonly pool: Awaited<ReturnType<typeof lockPool>>
}

/** Locks a block with its seats. Undefined: there is none. */
export const loadBlock = async (tx: Tx, blockId: Id): Promise<BlockInHand | undefined> => {
  const row = await findBlock(tx, blockId)
  if (!row) return undefined
  const pool = await lockPool(tx, row.offeringId)
  const block = await lockBlock(tx, blockId)
  return block ? { row, block, pool } : undefined
}

/** Locks a seat's block, and finds the seat in it. */
export const loadSeat = async (tx: Tx, seatId: Id) => {
  const found = await findSeatBlock(tx, seatId)
  const inHand = found ? await loadBlock(tx, found.blockId) : undefined
  const seat = inHand?.block.seats.find(({ id }) => id === seatId)
  return inHand && seat ? { ...inHand, seat } : undefined
}
