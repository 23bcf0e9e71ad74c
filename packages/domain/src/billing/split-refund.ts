import { ok, refuse, type Cents, type Id, type Result } from '../kernel/index.ts'

/** A payment that money came from: `refundedCents` of it has gone back already. */
export type RefundSource = { readonly paymentId: Id; readonly paidCents: Cents; readonly refundedCents: Cents }
export type RefundPart = { readonly paymentId: Id; readonly cents: Cents }

/**
 * A refund laid on the payments it came from, in the order given, none above what is left of it.
 * Refuses more than is left altogether. $100 of payments of $60 and $80: 6000 and 4000. Source: back the way it was paid.
 */
export const splitRefund = (
  cents: Cents,
  sources: readonly RefundSource[],
): Result<readonly RefundPart[], 'refund-above-paid'> => {
  const left = sources.reduce((sum, one) => sum + one.paidCents - one.refundedCents, 0)
  if (cents > left) return refuse('refund-above-paid', { leftCents: left })
  let rest = cents
  const parts = sources.map((source) => {
    const part = Math.min(rest, source.paidCents - source.refundedCents)
    rest -= part
    return { paymentId: source.paymentId, cents: part }
  })
  return ok(parts.filter((part) => part.cents > 0))
}
