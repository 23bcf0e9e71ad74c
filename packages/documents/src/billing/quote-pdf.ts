import type { BillingPaper } from './billing-paper.ts'
import type { PlainDate } from '@inservice/domain/kernel'

export type QuoteInput = BillingPaper & {
  readonly validUntil: PlainDate
  /** Who asked for it. */
  readonly requestedBy?: string | null
  readonly howToOrder: readonly string[]
  readonly orderUrl?: string | null
}

/** A quote for the district’s approver, with a place to approve and a purchase order number. */
export const quotePdf = async (data: QuoteInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
