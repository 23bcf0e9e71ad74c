import type { BillingPaper, BillingPayment } from './billing-paper.ts'

export type ReceiptInput = BillingPaper & { readonly payments: readonly BillingPayment[] }

/** A receipt: what was paid, when and how. */
export const receiptPdf = async (data: ReceiptInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
