import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Locks several orders until the command ends, in the order of their ids. */
export const lockOrders = async (tx: Tx, orderIds: readonly Id[]): Promise<void> => {
  if (orderIds.length === 0) return
  await tx
    .selectFrom('customer_order')
    .select('id')
    .where('id', 'in', [...orderIds])
    .orderBy('id')
    .forUpdate()
    .execute()
}
