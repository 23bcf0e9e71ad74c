import {
  appendPosting,
  insertOrders,
  insertPurchaseOrder,
  updateDrawn,
  updateOrderQuote,
  type LockedPurchaseOrder,
} from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import { post, type QuoteLine } from '@inservice/domain/billing'
import type { Cents, Id, PlainDate } from '@inservice/domain/kernel'
import type { BoughtBlock } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'

/** Seats that an organization buys: what, for how much, and the purchase order that pays. */
export type Sale = {
  readonly blockId: Id
  readonly orderId: Id
  readonly buyerId: Id
  readonly providerId: Id
  readonly organization: { readonly id: Id; readonly name: string }
  readonly title: string
  readonly quantity: number
  readonly totalCents: Cents
  readonly lines: readonly QuoteLine[]
  readonly refundPolicy: { readonly id: Id; readonly version: number; readonly rule: unknown } | null
  readonly bought: BoughtBlock
  readonly purchaseOrder: LockedPurchaseOrder | null
  /** The quote that it is ordered from. */
  readonly quoteId: Id | null
  readonly pay: {
    readonly purchaseOrderNumber: string
    readonly authorizedCents: Cents | null
    readonly expiresOn: PlainDate | null
    readonly approver: string
    readonly fileKey: string | null
    readonly fileName: string | null
    readonly billingEmail: string | null
  }
}

/** Draws the total on the purchase order, which is recorded with what it authorizes where its number is new. */
const drawPurchaseOrder = async (tx: Tx, sale: Sale, { now, newId }: Moment): Promise<Id | null> => {
  const { bought, pay, purchaseOrder, totalCents } = sale
  if (bought.payBy === 'nothing') return null
  if (purchaseOrder) {
    await updateDrawn(tx, purchaseOrder.id, totalCents)
    return purchaseOrder.id
  }
  const id = newId()
  await insertPurchaseOrder(tx, {
    id,
    providerId: sale.providerId,
    organizationId: sale.organization.id,
    number: pay.purchaseOrderNumber,
    authorizedCents: pay.authorizedCents ?? totalCents,
    drawnCents: totalCents,
    expiresOn: pay.expiresOn,
    approver: pay.approver,
    fileKey: pay.fileKey,
    fileName: pay.fileName,
    createdBy: sale.buyerId,
    createdAt: now,
  })
  return id
}

const lineOf = (sale: Sale, { newId }: Moment) => ({
  id: newId(),
  kind: 'seat_block' as const,
  subjectId: sale.blockId,
  personId: null,
  title: sale.title,
  quantity: sale.quantity,
  amountCents: sale.totalCents,
  working: sale.lines,
})

/** Opens the order of bought seats: the purchase order is drawn, the money owed for seats that are still to be delivered. */
export const openSale = async (tx: Tx, sale: Sale, moment: Moment): Promise<void> => {
  const { bought, pay, orderId, buyerId, providerId, organization, refundPolicy, totalCents } = sale
  const { now, newId } = moment
  const purchaseOrderId = await drawPurchaseOrder(tx, sale, moment)
  const isFree = bought.payBy === 'nothing'
  await insertOrders(tx, [
    {
      id: orderId,
      providerId,
      number: `B-${orderId.slice(-12).toUpperCase()}`,
      buyerId,
      organizationId: organization.id,
      state: isFree ? 'paid' : 'confirmed_invoice_open',
      method: isFree ? 'none' : 'purchase_order',
      totalCents,
      purchaseOrderId,
      billingName: organization.name,
      billingEmail: pay.billingEmail ?? '',
      refundPolicy: refundPolicy && { id: refundPolicy.id, version: refundPolicy.version, rule: refundPolicy.rule },
      expiresAt: null,
      createdAt: now,
      confirmedAt: now,
      lines: [lineOf(sale, moment)],
    },
  ])
  if (sale.quoteId) await updateOrderQuote(tx, orderId, sale.quoteId)
  if (totalCents === 0) return
  const ledger = { providerId, orderId, at: now, madeBy: buyerId }
  await appendPosting(tx, post({ kind: 'seat_block_sold', cents: totalCents }), { ...ledger, id: newId() })
  await appendPosting(tx, post({ kind: 'invoiced', cents: totalCents }), { ...ledger, id: newId() })
}
