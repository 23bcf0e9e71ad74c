import type { Tx } from '@inservice/db/kernel'
import { insertBlock, insertHolds, updateTaken } from '@inservice/db/seats'
import { blockDeadlines } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'
import type { BlockChange } from './buy-block.ts'
import { openSale } from './open-sale.ts'

/** Writes a bought block: purchase order, order and ledger, then the seats and the hold that keeps them from the public. */
export const saveBlock = async (tx: Tx, change: BlockChange, moment: Moment) => {
  const { input, quoted, blockId, orderId, buyerId, hasPool, reserveId } = change
  const { now, newId } = moment
  await openSale(tx, change, moment)
  await insertBlock(tx, {
    id: blockId,
    offeringId: input.offeringId,
    organizationId: input.organizationId,
    orderId,
    unitCents: quoted.unitCents,
    ...blockDeadlines(quoted.offering.startsAt, now, quoted.unclaimed.days),
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
        reserveId,
        expiresAt: null,
        createdAt: now,
      },
    ])
  }
  return { blockId, orderId, quantity: input.quantity, totalCents: change.totalCents }
}
