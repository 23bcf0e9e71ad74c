import { findRefundTold } from '@inservice/db/messages'
import { refundSentLetter } from '@inservice/documents/billing'
import { paymentWayOf } from '@inservice/documents/kernel'
import { dateIn } from '@inservice/domain/kernel'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'

/** Money is on its way back: how much, and where. */
export const writeRefundSent: LetterWriter = async (desk, row) => {
  const refund = await findRefundTold(desk.read, readId(row.data, 'refundId'))
  if (refund?.state !== 'succeeded') return null
  const data = {
    ...(await frameLetter(desk, row)),
    orderNumber: refund.orderNumber,
    titles: refund.titles,
    amountCents: refund.amountCents,
    sentOn: dateIn(refund.settledAt ?? row.createdAt, refund.timeZone),
    backTo: paymentWayOf(refund.method ?? 'external'),
    orderUrl: letterAddresses(desk.house.publicUrl).order(refund.orderId),
  }
  return { letter: refundSentLetter(data, row.language) }
}
