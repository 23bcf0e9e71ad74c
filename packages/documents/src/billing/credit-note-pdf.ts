import type { PaymentWay } from '../kernel/wording/payment-way.ts'
import type { BillingPaper } from './billing-paper.ts'

export type CreditNoteInput = BillingPaper & {
  readonly invoiceNumber: string
  readonly reason: string
  /** Where the money went back to; null where it lowers what is owed. */
  readonly refundedTo?: PaymentWay | null
}

/** A credit note against an invoice; amounts are what is credited, above zero. */
export const creditNotePdf = async (data: CreditNoteInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
