import { appendPosting, insertOrders, insertPurchaseOrder, updateDrawn } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import { insertBlock, insertHolds, updateTaken } from '@inservice/db/seats'
import { post } from '@inservice/domain/billing'
import type { Id } from '@inservice/domain/kernel'
import { blockDeadlines } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'
import type { BlockChange } from './buy-block.ts'

/** Draws the total on the purchase order, which is recorded with what it authorizes where its number is new. */
const drawPurchaseOrder = async (tx: Tx, change: BlockChange, { now, newId }: Moment): Promise<Id | null> => {
  const { bought, input, purchaseOrder, quoted, totalCents } = change
  if (bought.payBy === 'nothing') return null
  if (purchaseOrder) {
    await updateDrawn(tx, purchaseOrder.id, totalCents)
    return purchaseOrder.id
  }
  const id = newId()
  await insertPurchaseOrder(tx, {
    id,
    providerId: quoted.offering.providerId,
    organizationId: input.organizationId,
    number: input.purchaseOrderNumber,
    authorizedCents: input.authorizedCents ?? totalCents,
    drawnCents: totalCents,
    expiresOn: input.expiresOn,
    approver: input.approver,
    fileKey: input.fileKey,
    fileName: input.fileName,
    createdBy: change.buyerId,
    createdAt: now,
  })
  return id
}

const openOrder = async (tx: Tx, change: BlockChange, purchaseOrderId: Id | null, { now, newId }: Moment) => {
  const { bought, input, quoted, totalCents, orderId, buyerId } = change
  const { offering, organization, refundPolicy } = quoted
  await insertOrders(tx, [
    {
      id: orderId,
      providerId: offering.providerId,
      number: `B-${orderId.slice(-12).toUpperCase()}`,
      buyerId,
      organizationId: organization.id,
      state: bought.payBy === 'nothing' ? 'paid' : 'confirmed_invoice_open',
      method: bought.payBy === 'nothing' ? 'none' : 'purchase_order',
      totalCents,
      purchaseOrderId,
      billingName: organization.name,
      billingEmail: input.billingEmail ?? '',
      refundPolicy: refundPolicy && { id: refundPolicy.id, version: refundPolicy.version, rule: refundPolicy.rule },
      expiresAt: null,
      createdAt: now,
      confirmedAt: now,
      lines: [
        {
          id: newId(),
          kind: 'seat_block',
          subjectId: change.blockId,
          personId: null,
          title: offering.title,
          quantity: input.quantity,
          amountCents: totalCents,
          working: quoted.quoted.lines,
        },
      ],
    },
  ])
  if (totalCents === 0) return
  const ledger = { providerId: offering.providerId, orderId, at: now, madeBy: buyerId }
  await appendPosting(tx, post({ kind: 'seat_block_sold', cents: totalCents }), { ...ledger, id: newId() })
  await appendPosting(tx, post({ kind: 'invoiced', cents: totalCents }), { ...ledger, id: newId() })
}

/** Writes a bought block: purchase order, order and ledger, then the seats and the hold that keeps them from the public. */
export const saveBlock = async (tx: Tx, change: BlockChange, moment: Moment) => {
  const { input, quoted, blockId, orderId, buyerId, hasPool } = change
  const { now, newId } = moment
  const purchaseOrderId = await drawPurchaseOrder(tx, change, moment)
  await openOrder(tx, change, purchaseOrderId, moment)
  await insertBlock(tx, {
    id: blockId,
    offeringId: input.offeringId,
    organizationId: input.organizationId,
    orderId,
    unitCents: quoted.unitCents,
    ...blockDeadlines(quoted.offering.startsAt, now),
    deadlineRule: input.deadlineRule,
    createdBy: buyerId,
    createdAt: now,
    seats: Array.from({ length: input.quantity }, () => ({ id: newId(), eventId: newId() })),
  })
  if (hasPool) {
    await updateTaken(tx, input.offeringId, input.quantity)
    await insertHolds(tx, [
      {
        id: newId(),
        offeringId: input.offeringId,
        reason: 'seat_block',
        quantity: input.quantity,
        blockId,
        orderId,
        expiresAt: null,
        createdAt: now,
      },
    ])
  }
  return { blockId, orderId, quantity: input.quantity, totalCents: change.totalCents }
}
