import { appendPosting, updateDrawn } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import { updateBlockHold, updateBlockSeats, updateTaken } from '@inservice/db/seats'
import { post } from '@inservice/domain/billing'
import type { Moment } from '../kernel/index.ts'
import type { ReturnChange } from './return-seats.ts'

/** An open invoice is credited; what was paid already stays with the provider as the organization's credit. */
const credit = async (tx: Tx, { row, returned }: ReturnChange, { actor, now, newId }: Moment): Promise<void> => {
  const madeBy = actor.kind === 'person' ? actor.personId : null
  const open = row.orderState === 'confirmed_invoice_open'
  const { cents, withheldCents } = returned
  const posting = post({
    kind: 'refunded',
    from: 'unearned_seats',
    to: open ? 'receivable' : 'account_credit',
    cents,
    withheldCents,
  })
  const { providerId, orderId } = row
  await appendPosting(tx, posting, { id: newId(), providerId, orderId, at: now, madeBy })
  if (cents > 0 && open && row.purchaseOrderId) await updateDrawn(tx, row.purchaseOrderId, 0 - cents)
}

/** Writes a return: money first, then the pool, then the seats. The last free ones by position go. */
export const saveReturn = async (tx: Tx, change: ReturnChange, moment: Moment) => {
  const { row, block, pool, returned } = change
  const { actor, now, newId } = moment
  await credit(tx, change, moment)
  if (pool) {
    await updateTaken(tx, row.offeringId, -returned.quantity)
    await updateBlockHold(tx, row.id, returned.quantity, now)
  }
  const seats = block.seats.filter(({ state }) => state === 'free').slice(-returned.quantity)
  await updateBlockSeats(
    tx,
    row.id,
    seats.map((seat) => ({
      seatId: seat.id,
      eventId: newId(),
      from: 'free',
      to: 'returned',
      personId: null,
      schoolId: seat.schoolId,
      invitedEmail: null,
      invitedName: null,
      enrollmentId: null,
    })),
    { at: now, by: actor.kind === 'person' ? actor.personId : null, reason: 'returned to the public' },
  )
  return { quantity: returned.quantity, cents: returned.cents }
}
