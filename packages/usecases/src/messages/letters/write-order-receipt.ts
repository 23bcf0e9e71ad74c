import { findReceiptTold } from '@inservice/db/messages'
import { orderReceiptLetter } from '@inservice/documents/billing'
import { paymentWayOf } from '@inservice/documents/kernel'
import { sayWorking } from '@inservice/domain/billing'
import { dateIn } from '@inservice/domain/kernel'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'

/** Money came in: for what, with each reason of the price, and how it was paid. */
export const writeOrderReceipt: LetterWriter = async (desk, row) => {
  const order = await findReceiptTold(desk.read, readId(row.data, 'orderId'))
  if (!order || order.totalCents === 0 || order.paidCents === 0) return null
  const data = {
    ...(await frameLetter(desk, row)),
    orderNumber: order.number,
    lines: order.lines.map(({ title, amountCents, working }) => ({
      title,
      amountCents,
      reasons: sayWorking(working, row.language).map(({ label, amount }) => `${label} ${amount}`),
    })),
    totalCents: order.totalCents,
    paidCents: order.paidCents,
    paidOn: dateIn(order.paidAt ?? row.createdAt, order.timeZone),
    paidWith: paymentWayOf(order.method),
    orderUrl: letterAddresses(desk.house.publicUrl).order(order.orderId),
  }
  return { letter: orderReceiptLetter(data, row.language) }
}
