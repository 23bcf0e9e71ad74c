import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Says from which quote an order was placed; the database allows one order a quote. */
export const updateOrderQuote = async (tx: Tx, orderId: Id, quoteId: Id): Promise<void> => {
  await tx.updateTable('customer_order').set({ quote_id: quoteId }).where('id', '=', orderId).execute()
}
