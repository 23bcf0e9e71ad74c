import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** An enrollment, locked until the command ends. */
export const lockEnrollment = (tx: Tx, enrollmentId: Id) =>
  tx
    .selectFrom('enrollment')
    .select([
      'id',
      'offering_id as offeringId',
      'person_id as personId',
      'state',
      'coverage',
      'order_id as orderId',
      'order_line_id as orderLineId',
      'block_seat_id as blockSeatId',
      'hold_id as holdId',
    ])
    .where('id', '=', enrollmentId)
    .forUpdate()
    .executeTakeFirst()

export type LockedEnrollment = NonNullable<Awaited<ReturnType<typeof lockEnrollment>>>
