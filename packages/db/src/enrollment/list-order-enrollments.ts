import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** The enrollments that an order is for, locked in the order of their ids. */
export const listOrderEnrollments = (tx: Tx, orderId: Id) =>
  tx
    .selectFrom('enrollment')
    .select([
      'id',
      'offering_id as offeringId',
      'person_id as personId',
      'state',
      'hold_id as holdId',
      'coverage',
      'order_line_id as orderLineId',
      'reserve_id as reserveId',
    ])
    .where('order_id', '=', orderId)
    .orderBy('id')
    .forUpdate()
    .execute()

export type OrderEnrollment = Awaited<ReturnType<typeof listOrderEnrollments>>[number]
