import type { Cents, PlainDate } from '@inservice/domain/kernel'
import type { PaperAccountCode, PaperFrame, PaperParty, PaymentWay } from '../kernel/index.ts'

/** One line of an order: what, how many, and each reason that made the price. */
export type BillingLine = {
  readonly title: string
  /** In the paper's language: “Member district”, “Early registration −$25.00”. */
  readonly reasons?: readonly string[]
  readonly quantity: number
  readonly unitCents: Cents
  readonly amountCents: Cents
}

/** What invoice, receipt, credit note and quote have in common. The paper's lines must add up to its total. */
export type BillingPaper = PaperFrame & {
  readonly number: string
  readonly billTo: PaperParty
  readonly purchaseOrderNumber?: string | null
  readonly lines: readonly BillingLine[]
  readonly totalCents: Cents
  readonly accountCodes?: readonly PaperAccountCode[]
  readonly notes?: readonly string[]
}

export type BillingPayment = {
  readonly on: PlainDate
  readonly way: PaymentWay
  readonly reference?: string | null
  readonly amountCents: Cents
}
