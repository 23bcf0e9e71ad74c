import type { Tx } from '@inservice/db/kernel'
import { insertBlock } from '@inservice/db/seats'
import { packDeadlines } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'
import type { PackChange } from './buy-pack.ts'
import { openSale } from './open-sale.ts'

/** Writes a bought pack: purchase order, order and ledger, then the seats, good for the whole program. */
export const savePack = async (tx: Tx, change: PackChange, moment: Moment) => {
  const { input, quoted, blockId, orderId, buyerId } = change
  const { now, newId } = moment
  const { pack, today } = quoted
  const deadlines = packDeadlines(pack, today, pack.timeZone)
  await openSale(tx, change, moment)
  await insertBlock(tx, {
    id: blockId,
    offeringId: null,
    programId: pack.programId,
    packPriceId: pack.id,
    organizationId: input.organizationId,
    orderId,
    unitCents: change.totalCents / input.quantity,
    swapUntil: null,
    ...deadlines,
    deadlineRule: deadlines.returnsAt === null ? null : input.deadlineRule,
    createdBy: buyerId,
    createdAt: now,
    seats: Array.from({ length: input.quantity }, () => ({ id: newId(), eventId: newId() })),
  })
  return { blockId, orderId, quantity: input.quantity, totalCents: change.totalCents }
}
