import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { PaperDesignation } from '../kernel/paper.ts'
import type { PaymentWay } from '../kernel/wording/payment-way.ts'
import type { Cents, Language, Minutes } from '@inservice/domain/kernel'

/** Confirms a registration: sessions, cost, and what happens next. */
export type RegistrationConfirmedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly registrationUrl: string
  readonly totalCents: Cents
  readonly paidWith: PaymentWay
  /** Who pays, where it is not the reader: the district's name. */
  readonly payerName?: string | null
  readonly purchaseOrderNumber?: string | null
  /** The hours that the whole offering earns. */
  readonly creditMinutes: Minutes
  readonly designations?: readonly PaperDesignation[]
  /** The cancellation policy as sentences with its dates, in the reader's language. */
  readonly cancelSentences?: readonly string[]
  /** Anything else that comes next, in the reader's language. */
  readonly nextSteps?: readonly string[]
}

/** Confirms a registration: sessions, cost, and what happens next. */
export const registrationConfirmedLetter = (data: RegistrationConfirmedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
