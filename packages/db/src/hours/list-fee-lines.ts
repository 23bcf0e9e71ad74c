import type { FeeLine } from '@inservice/domain/billing'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The clock-hour fees that orders charge, with their working, by order. */
export const listFeeLines = async (db: Read, orderIds: readonly Id[]) => {
  if (orderIds.length === 0) return new Map<Id, { orderId: Id; cents: number; lines: readonly FeeLine[] }>()
  const rows = await db
    .selectFrom('order_line')
    .select(['order_id as orderId', 'amount_cents as cents', 'working'])
    .where('order_id', 'in', [...orderIds])
    .where('kind', '=', 'clock_hour_fee')
    .execute()
  return new Map(
    rows.map(({ orderId, cents, working }) => [orderId, { orderId, cents, lines: working as readonly FeeLine[] }]),
  )
}
