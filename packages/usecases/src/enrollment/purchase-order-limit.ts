import type { LockedPurchaseOrder } from '@inservice/db/billing'
import type { Cents } from '@inservice/domain/kernel'

/** Nobody at the desk or the business office has confirmed it: its amount is what was drawn. */
export const isOpen = ({ approver, fileKey }: LockedPurchaseOrder): boolean => approver === '' && fileKey === null

/** What is left of a purchase order. One that a registration brought has no limit until the desk sets one. */
export const leftOf = (purchaseOrder: LockedPurchaseOrder | null): Cents | null =>
  purchaseOrder && !isOpen(purchaseOrder) ? purchaseOrder.authorizedCents - purchaseOrder.drawnCents : null
