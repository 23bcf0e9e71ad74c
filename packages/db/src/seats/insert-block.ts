import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import type { DeadlineRule } from '@inservice/domain/seats'
import type { Tx } from '../kernel/index.ts'

export type NewBlock = {
  readonly id: Id
  readonly offeringId: Id | null
  /** A pack's: the program whose offerings its seats are good for, and what was paid by. */
  readonly programId?: Id
  readonly packPriceId?: Id
  readonly organizationId: Id
  readonly orderId: Id
  readonly unitCents: Cents
  readonly swapUntil: Instant | null
  readonly returnsAt: Instant | null
  readonly deadlineRule: DeadlineRule | null
  readonly refundUntil?: Instant | null
  readonly createdBy: Id
  readonly createdAt: Instant
  /** One a seat, in order of position. */
  readonly seats: readonly { readonly id: Id; readonly eventId: Id }[]
}

/** A block with its seats, all free, each with the first line of its history. The hold in the pool is another query's. */
export const insertBlock = async (tx: Tx, block: NewBlock): Promise<void> => {
  await tx
    .insertInto('seat_block')
    .values({
      id: block.id,
      offering_id: block.offeringId,
      program_id: block.programId ?? null,
      pack_price_id: block.packPriceId ?? null,
      refund_until: block.refundUntil ?? null,
      organization_id: block.organizationId,
      order_id: block.orderId,
      quantity: block.seats.length,
      unit_cents: block.unitCents,
      state: 'authorized',
      swap_until: block.swapUntil,
      returns_at: block.returnsAt,
      deadline_rule: block.deadlineRule,
      created_by: block.createdBy,
      created_at: block.createdAt,
    })
    .execute()
  await tx
    .insertInto('block_seat')
    .values(
      block.seats.map((seat, at) => ({
        id: seat.id,
        block_id: block.id,
        position: at + 1,
        state: 'free' as const,
        changed_at: block.createdAt,
      })),
    )
    .execute()
  await tx
    .insertInto('block_seat_event')
    .values(
      block.seats.map((seat) => ({
        id: seat.eventId,
        block_id: block.id,
        seat_id: seat.id,
        at: block.createdAt,
        to_state: 'free',
        made_by: block.createdBy,
        reason: 'bought',
      })),
    )
    .execute()
}
