import type { Tx } from '@inservice/db/kernel'
import {
  findBlock,
  findSeatBlock,
  lockBlock,
  lockPool,
  placed,
  type BlockRow,
  type LockedBlock,
  type PlacedBlock,
} from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'

type Pool = Awaited<ReturnType<typeof lockPool>>

/** A block as a whole: what concerns all its seats, wherever a pack's are used. */
export type WholeBlock = { readonly row: BlockRow; readonly block: LockedBlock; readonly pool: Pool }

/** A block as a command needs it: its offering's pool and itself locked, in this order, whoever else is at it. */
export type BlockInHand = WholeBlock & { readonly row: PlacedBlock }

/** Locks a block with all its seats. Undefined: there is none. A pack keeps nothing of a pool by itself. */
export const loadWhole = async (tx: Tx, blockId: Id): Promise<WholeBlock | undefined> => {
  const row = await findBlock(tx, blockId)
  if (!row) return undefined
  const pool = row.offeringId === null ? undefined : await lockPool(tx, row.offeringId)
  const block = await lockBlock(tx, blockId)
  if (!block) return undefined
  // A provider may have called the training off while we waited for the pool.
  return { row: pool?.closed ? { ...row, offeringState: 'canceled' as const } : row, block, pool }
}

/**
 * Locks a block in its offering, a pack in the one that its seats are to be used in: free seats, and those used there.
 * Undefined: there is no such block, or the offering is not one of the pack's program.
 */
export const loadBlock = async (tx: Tx, blockId: Id, usedIn: Id | null = null): Promise<BlockInHand | undefined> => {
  const row = placed(await findBlock(tx, blockId, usedIn))
  if (!row) return undefined
  const pool = await lockPool(tx, row.offeringId)
  const block = await lockBlock(tx, blockId)
  if (!block) return undefined
  const seats = seatsThere(row, block.seats)
  // A provider may have called the training off while we waited for the pool.
  const offeringState = pool?.closed ? ('canceled' as const) : row.offeringState
  return { row: { ...row, offeringState }, block: { ...block, swapUntil: row.swapUntil, seats }, pool }
}

/** Of a pack's seats those that are free or used in the offering that is looked at; of a block all. */
export const seatsThere = <Seat extends { readonly offeringId: Id | null }>(
  { offeringId }: { readonly offeringId: Id | null },
  seats: readonly Seat[],
): Seat[] => seats.filter((seat) => seat.offeringId === null || seat.offeringId === offeringId)

/** Locks a seat's block, and finds the seat in it. */
export const loadSeat = async (tx: Tx, seatId: Id) => {
  const found = await findSeatBlock(tx, seatId)
  const inHand = found ? await loadBlock(tx, found.blockId, found.offeringId) : undefined
  const seat = inHand?.block.seats.find(({ id }) => id === seatId)
  return inHand && seat ? { ...inHand, seat } : undefined
}
