import type { Letter, LetterFrame } from '../kernel/letter/letter.ts'
import type { PaymentWay } from '../kernel/wording/payment-way.ts'
import type { Cents, Language, PlainDate } from '@inservice/domain/kernel'

/** Says that money came in, for what, and how it was paid. */
export type OrderReceiptLetterData = LetterFrame & {
  readonly orderNumber: string
  readonly lines: readonly { readonly title: string; readonly reasons?: readonly string[]; readonly amountCents: Cents }[]
  readonly totalCents: Cents
  readonly paidCents: Cents
  readonly paidOn: PlainDate
  readonly paidWith: PaymentWay
  readonly orderUrl: string
}

/** Says that money came in, for what, and how it was paid. */
export const orderReceiptLetter = (data: OrderReceiptLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
