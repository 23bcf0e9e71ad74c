import type { Cents, Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Draws on a purchase order; a negative amount gives back. The database refuses more than it authorizes. */
export const updateDrawn = async (tx: Tx, purchaseOrderId: Id, cents: Cents): Promise<void> => {
  await tx
    .updateTable('purchase_order')
    .set((eb) => ({ drawn_cents: eb('drawn_cents', '+', cents) }))
    .where('id', '=', purchaseOrderId)
    .execute()
}
