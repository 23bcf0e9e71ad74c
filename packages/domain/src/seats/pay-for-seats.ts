import { ok, refuse, type Cents, type PlainDate, type Result } from '../kernel/index.ts'

/** What buying seats knows of how they are paid. */
export type PayState = {
  /** What this many seats cost, by the quote. */
  readonly totalCents: Cents
  /** The purchase order that is on file under this number; null where the number is new. */
  readonly purchaseOrder: { readonly leftCents: Cents; readonly expiresOn: PlainDate | null } | null
  readonly today: PlainDate
}
export type PayInput = {
  readonly purchaseOrderNumber: string
  /** What the purchase order authorizes altogether, where its number is new. */
  readonly authorizedCents: Cents | null
  readonly expiresOn: PlainDate | null
  readonly approver: string
}
/** How seats are paid: by an order on file, by one that is recorded now, or there is nothing to pay. */
export type BoughtBlock = { readonly payBy: 'nothing' | 'order-on-file' | 'new-order' }
export type PayCode =
  | 'block-order-needed'
  | 'block-order-short'
  | 'block-order-expired'
  | 'block-approver-needed'
  | 'purchase-order-overdrawn'

/**
 * How seats are paid by a purchase order. Refuses one that is missing, over, without an approver, or too small.
 * $1,200 of seats on an order with $1,000 left: `purchase-order-overdrawn`.
 */
export const payForSeats = (state: PayState, input: PayInput): Result<BoughtBlock['payBy'], PayCode> => {
  const { totalCents, purchaseOrder, today } = state
  if (totalCents === 0) return ok('nothing')
  if (input.purchaseOrderNumber === '') return refuse('block-order-needed')
  const expiresOn = purchaseOrder ? purchaseOrder.expiresOn : input.expiresOn
  if (expiresOn !== null && expiresOn < today)
    return refuse('block-order-expired', { expiresOn }, purchaseOrder ? 'purchaseOrderNumber' : 'expiresOn')
  if (purchaseOrder) {
    const { leftCents } = purchaseOrder
    return leftCents >= totalCents
      ? ok('order-on-file')
      : refuse('purchase-order-overdrawn', { leftCents, cents: totalCents })
  }
  const authorizedCents = input.authorizedCents ?? 0
  if (authorizedCents < totalCents) return refuse('block-order-short', { authorizedCents, cents: totalCents })
  if (input.approver === '') return refuse('block-approver-needed')
  return ok('new-order')
}
