import { insertPurchaseOrder, updateDrawn, type LockedPurchaseOrder } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import type { Registered } from '@inservice/domain/enrollment'
import type { Cents, Id } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import { isOpen } from './purchase-order-limit.ts'
import type { RegisterInput } from './register-input.ts'

/** What a drawing asks of registering, of one person or of several. */
type Drawing = {
  readonly decided: Pick<Registered, 'coverage'>
  readonly input: Pick<RegisterInput, 'organizationId' | 'purchaseOrderNumber'>
  readonly purchaseOrder: LockedPurchaseOrder | null
  readonly registration: { readonly offering: { readonly providerId: Id } }
  readonly totalCents: Cents
  readonly personId: Id
}

/** Draws the total on the purchase order, which is recorded where its number is new. Null where none pays. */
export const drawPurchaseOrder = async (
  tx: Tx,
  change: Drawing,
  { now, newId }: Pick<Moment, 'now' | 'newId'>,
): Promise<Id | null> => {
  const { decided, input, purchaseOrder, registration, totalCents, personId } = change
  if (decided.coverage !== 'purchase_order' || !input.organizationId || !input.purchaseOrderNumber) return null
  if (purchaseOrder) {
    await updateDrawn(tx, purchaseOrder.id, totalCents, { raises: isOpen(purchaseOrder) })
    return purchaseOrder.id
  }
  const id = newId()
  await insertPurchaseOrder(tx, {
    id,
    providerId: registration.offering.providerId,
    organizationId: input.organizationId,
    number: input.purchaseOrderNumber,
    authorizedCents: totalCents,
    drawnCents: totalCents,
    expiresOn: null,
    approver: '',
    fileKey: null,
    fileName: null,
    createdBy: personId,
    createdAt: now,
  })
  return id
}
