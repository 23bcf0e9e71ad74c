import { findInvoiceTold } from '@inservice/db/messages'
import { invoiceReminderLetter } from '@inservice/documents/billing'
import { dateIn } from '@inservice/domain/kernel'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'

/** An invoice is open: what is left of it now. One that was paid meanwhile is not spoken of. */
export const writeInvoiceReminder: LetterWriter = async (desk, row) => {
  const invoice = await findInvoiceTold(desk.read, readId(row.data, 'documentId'))
  if (!invoice?.dueOn || invoice.orderId === null || invoice.openCents === 0) return null
  const data = {
    ...(await frameLetter(desk, row)),
    invoiceNumber: invoice.number,
    organizationName: invoice.organizationName ?? invoice.billingName,
    purchaseOrderNumber: invoice.purchaseOrderNumber,
    openCents: invoice.openCents,
    dueOn: invoice.dueOn,
    isOverdue: invoice.dueOn < dateIn(row.createdAt, invoice.timeZone),
    invoiceUrl: letterAddresses(desk.house.publicUrl).order(invoice.orderId),
  }
  return { letter: invoiceReminderLetter(data, row.language) }
}
