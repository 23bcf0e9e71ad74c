import type { BillingPaper, BillingPayment } from './billing-paper.ts'
import type { PlainDate } from '@inservice/domain/kernel'

export type InvoiceInput = BillingPaper & {
  readonly dueOn: PlainDate
  readonly payments?: readonly BillingPayment[]
  /** Sentences in the paper's language: where to send a check, whom to ask. */
  readonly howToPay: readonly string[]
  readonly payUrl?: string | null
}

/** An invoice to an organization or a person. */
export const invoicePdf = async (data: InvoiceInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
