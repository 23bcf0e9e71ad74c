import type { Cents } from '@inservice/domain/kernel'
import type { PaymentWay } from '../kernel/wording/payment-way.ts'

/** What goes back to whom, by which way, and what is kept and why. */
export type LetterRefund = {
  readonly backCents: Cents
  readonly backTo: PaymentWay
  readonly keptCents: Cents
  /** Why something is kept, in the reader's language. */
  readonly keptReason?: string | null
}
