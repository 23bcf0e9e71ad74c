import type { Cents } from '../kernel/index.ts'

export type OrderSum = {
  readonly key: 'total' | 'credited' | 'called-off' | 'kept' | 'comes-to' | 'paid' | 'refunded' | 'due-back' | 'open'
  readonly cents: Cents
}

/** Subtotals: they are not added. */
const between: readonly OrderSum['key'][] = ['kept', 'comes-to']

/**
 * The sums under an order's lines, in cents with their signs, so that a reader can add them: $50.00 called off for $35.00
 * back → total $50.00, credited -$35.00, (kept $15.00,) paid -$50.00, refunded $35.00, open $0.00. What is credited and
 * not yet sent stands as due back; what was called off without a credit note as called off. `kept` and `comes-to` are
 * subtotals.
 */
export const sumOrder = (order: {
  readonly totalCents: Cents
  readonly paidCents: Cents
  readonly creditedCents: Cents
  readonly refundedCents: Cents
  readonly balanceCents: Cents
  readonly lines: readonly { readonly canceledAt: string | null }[]
}): readonly OrderSum[] => {
  const { totalCents, paidCents, creditedCents, refundedCents, balanceCents, lines } = order
  const rest = totalCents - creditedCents - paidCents + refundedCents - balanceCents
  const calledOff = Math.max(0, rest)
  const left = totalCents - creditedCents - calledOff
  const isOver = lines.length > 0 && lines.every(({ canceledAt }) => canceledAt !== null)
  const sums: readonly OrderSum[] = [
    { key: 'total', cents: totalCents },
    { key: 'credited', cents: 0 - creditedCents },
    { key: 'called-off', cents: 0 - calledOff },
    { key: isOver ? 'kept' : 'comes-to', cents: left < totalCents ? left : 0 },
    { key: 'paid', cents: 0 - paidCents },
    { key: 'refunded', cents: refundedCents },
    { key: 'due-back', cents: Math.max(0, -rest) },
    { key: 'open', cents: balanceCents },
  ]
  return sums
    .filter(({ key, cents }) => key === 'total' || (key === 'open' ? totalCents > 0 : cents !== 0))
    .map(({ key, cents }) => ({ key, cents: cents === 0 ? 0 : cents }))
}

/** Whether a sum is one that a reader adds up, not a subtotal. */
export const isAdded = ({ key }: OrderSum): boolean => !between.includes(key)
