import { appendPosting, updateDrawn } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import type { BlockRow } from '@inservice/db/seats'
import { post, type RefundTo } from '@inservice/domain/billing'
import type { Cents } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'

type Credit = { readonly cents: Cents; readonly withheldCents: Cents }

/** Where the money for a block's seats goes: an open invoice is lowered; what was paid stays as the organization's credit. */
export const creditOf = ({ orderState }: BlockRow): RefundTo =>
  orderState === 'confirmed_invoice_open' ? 'receivable' : 'account_credit'

/** Posts the money for seats that leave a block; where the invoice is lowered, its purchase order has that much more left. */
export const creditSeats = async (
  tx: Tx,
  row: BlockRow,
  { cents, withheldCents }: Credit,
  to: RefundTo,
  { actor, now, newId }: Moment,
): Promise<void> => {
  const posting = post({ kind: 'refunded', from: 'unearned_seats', to, cents, withheldCents })
  const madeBy = actor.kind === 'person' ? actor.personId : null
  const { providerId, orderId } = row
  await appendPosting(tx, posting, { id: newId(), providerId, orderId, at: now, madeBy })
  if (cents > 0 && to === 'receivable' && row.purchaseOrderId) await updateDrawn(tx, row.purchaseOrderId, 0 - cents)
}
