import type { Letter, LetterFrame } from '../kernel/letter/letter.ts'
import type { Cents, Language, PlainDate } from '@inservice/domain/kernel'

/** Tells an organization that an invoice is ready, and by when it is due. */
export type InvoiceIssuedLetterData = LetterFrame & {
  readonly invoiceNumber: string
  readonly organizationName: string
  readonly purchaseOrderNumber?: string | null
  readonly totalCents: Cents
  readonly dueOn: PlainDate
  readonly invoiceUrl: string
}

/** Tells an organization that an invoice is ready, and by when it is due. */
export const invoiceIssuedLetter = (data: InvoiceIssuedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
