import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewSeatRequest = {
  readonly id: Id
  readonly blockId: Id
  readonly seatId: Id
  readonly linkId: Id
  readonly personId: Id
  readonly address: string
  readonly schoolId: Id | null
  /** Of a pack's seat: where it is used. */
  readonly offeringId: Id | null
  readonly askedAt: Instant
  readonly answerUntil: Instant
}

/** Keeps a request for a seat of a block. */
export const insertSeatRequest = async (tx: Tx, request: NewSeatRequest): Promise<void> => {
  await tx
    .insertInto('seat_request')
    .values({
      id: request.id,
      block_id: request.blockId,
      seat_id: request.seatId,
      link_id: request.linkId,
      person_id: request.personId,
      address: request.address,
      school_id: request.schoolId,
      offering_id: request.offeringId,
      asked_at: request.askedAt,
      answer_until: request.answerUntil,
    })
    .execute()
}
