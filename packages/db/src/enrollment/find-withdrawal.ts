import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** What withdrawing asks of an enrollment: whose it is, its offering's start, its order and the line that is theirs. */
export const findWithdrawal = (db: Read, enrollmentId: Id) =>
  db
    .selectFrom('enrollment')
    .innerJoin('offering', 'offering.id', 'enrollment.offering_id')
    .leftJoin('customer_order', 'customer_order.id', 'enrollment.order_id')
    .leftJoin('order_line', 'order_line.id', 'enrollment.order_line_id')
    .select([
      'enrollment.id',
      'enrollment.state',
      'enrollment.coverage',
      'enrollment.person_id as personId',
      'enrollment.offering_id as offeringId',
      'enrollment.order_id as orderId',
      'enrollment.order_line_id as orderLineId',
      'enrollment.hold_id as holdId',
      'enrollment.block_seat_id as blockSeatId',
      'offering.provider_id as providerId',
      'offering.title',
      'offering.starts_at as startsAt',
      'offering.ends_at as endsAt',
      'offering.time_zone as timeZone',
      'customer_order.buyer_id as buyerId',
      'order_line.amount_cents as lineCents',
      'customer_order.state as orderState',
      'customer_order.paid_cents as paidCents',
      'customer_order.refunded_cents as refundedCents',
      'customer_order.refund_policy as refundPolicy',
      'customer_order.purchase_order_id as purchaseOrderId',
    ])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('order_line as other')
          .whereRef('other.order_id', '=', 'enrollment.order_id')
          .whereRef('other.id', '<>', 'enrollment.order_line_id')
          .where('other.canceled_at', 'is', null),
      ).as('isShared'),
    )
    .where('enrollment.id', '=', enrollmentId)
    .executeTakeFirst()

export type WithdrawalRow = NonNullable<Awaited<ReturnType<typeof findWithdrawal>>>
