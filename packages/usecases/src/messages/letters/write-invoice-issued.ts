import { findInvoiceTold } from '@inservice/db/messages'
import { invoiceIssuedLetter } from '@inservice/documents/billing'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'

/** An invoice is ready: to the address that the order names for billing. */
export const writeInvoiceIssued: LetterWriter = async (desk, row) => {
  const invoice = await findInvoiceTold(desk.read, readId(row.data, 'documentId'))
  if (!invoice?.dueOn || invoice.orderId === null) return null
  const data = {
    ...(await frameLetter(desk, row)),
    invoiceNumber: invoice.number,
    organizationName: invoice.organizationName ?? invoice.billingName,
    purchaseOrderNumber: invoice.purchaseOrderNumber,
    totalCents: invoice.totalCents,
    dueOn: invoice.dueOn,
    invoiceUrl: letterAddresses(desk.house.publicUrl).order(invoice.orderId),
  }
  return { letter: invoiceIssuedLetter(data, row.language) }
}
