import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

export type PaymentChange = {
  readonly state?: Database['payment']['state']
  readonly sessionId?: string
  readonly url?: string
  readonly expiresAt?: Instant
  readonly gatewayPaymentId?: string
  readonly settledAt?: Instant
  readonly refundedCents?: Cents
}

/** Writes what became of a payment. The caller holds its lock. */
export const updatePayment = async (tx: Tx, paymentId: Id, change: PaymentChange): Promise<void> => {
  await tx
    .updateTable('payment')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.sessionId === undefined ? {} : { gateway_session_id: change.sessionId }),
      ...(change.url === undefined ? {} : { checkout_url: change.url }),
      ...(change.expiresAt === undefined ? {} : { expires_at: change.expiresAt }),
      ...(change.gatewayPaymentId === undefined ? {} : { gateway_payment_id: change.gatewayPaymentId }),
      ...(change.settledAt === undefined ? {} : { settled_at: change.settledAt }),
      ...(change.refundedCents === undefined ? {} : { refunded_cents: change.refundedCents }),
    })
    .where('id', '=', paymentId)
    .execute()
}
