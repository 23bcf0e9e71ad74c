import type { Id, Instant } from '@inservice/domain/kernel'
import { insertRows, type Database, type Tx } from '../kernel/index.ts'

export type NewHold = {
  readonly id: Id
  readonly offeringId: Id
  readonly reason: Database['seat_hold']['reason']
  readonly quantity: number
  readonly personId?: Id
  readonly blockId?: Id
  /** The pack's seat that is used by it. */
  readonly blockSeatId?: Id
  readonly orderId?: Id
  /** The reserve that the seats come from. */
  readonly reserveId?: Id | null
  readonly expiresAt: Instant | null
  readonly createdAt: Instant
}

/** Keeps seats for people. The pool's count is changed beside it, by `updateTaken`. */
export const insertHolds = (tx: Tx, holds: readonly NewHold[]): Promise<void> =>
  insertRows(
    tx,
    'seat_hold',
    holds.map((hold) => ({
      id: hold.id,
      offering_id: hold.offeringId,
      reason: hold.reason,
      quantity: hold.quantity,
      person_id: hold.personId ?? null,
      block_id: hold.blockId ?? null,
      block_seat_id: hold.blockSeatId ?? null,
      order_id: hold.orderId ?? null,
      reserve_id: hold.reserveId ?? null,
      expires_at: hold.expiresAt,
      created_at: hold.createdAt,
    })),
  )
