import type { Cents, Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/**
 * Draws on a purchase order; a negative amount gives back. The database refuses more than it authorizes,
 * which `raises` lifts where nobody at the desk has set it.
 */
export const updateDrawn = async (
  tx: Tx,
  purchaseOrderId: Id,
  cents: Cents,
  { raises = false }: { raises?: boolean } = {},
): Promise<void> => {
  await tx
    .updateTable('purchase_order')
    .set((eb) => ({
      drawn_cents: eb('drawn_cents', '+', cents),
      ...(raises ? { authorized_cents: sql<number>`greatest(authorized_cents, drawn_cents + ${cents})` } : {}),
    }))
    .where('id', '=', purchaseOrderId)
    .execute()
}
