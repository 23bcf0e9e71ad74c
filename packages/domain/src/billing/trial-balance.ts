import type { Cents } from '../kernel/index.ts'
import type { Account } from './posting.ts'

/** In the order of a chart of accounts: what is owned, what is owed, what was earned, what was lost. */
const chart: readonly Account[] = [
  'bank',
  'card_clearing',
  'receivable',
  'unbilled',
  'account_credit',
  'stray_payments',
  'unearned_registration',
  'unearned_seats',
  'registration_revenue',
  'seat_revenue',
  'clock_hour_fees',
  'cancellation_fees',
  'written_off',
]

export type TrialBalanceRow = {
  readonly account: Account
  readonly debitCents: Cents
  readonly creditCents: Cents
  /** Debits less credits: positive for what is owned, negative for what is owed or earned. */
  readonly balanceCents: Cents
}
export type TrialBalance = {
  readonly rows: readonly TrialBalanceRow[]
  readonly debitCents: Cents
  readonly creditCents: Cents
  /** 0 where the books are whole. */
  readonly differenceCents: Cents
}

/**
 * The ledger's accounts with their debits, credits and balance, in cents, and whether all balances sum to 0.
 * $150.00 paid by card for a registration: card_clearing 15000, unearned_registration −15000, difference 0.
 * Refuses nothing. Source: double entry.
 */
export const trialBalance = (
  sums: readonly { readonly account: Account; readonly debitCents: Cents; readonly creditCents: Cents }[],
): TrialBalance => {
  const rows = sums
    .toSorted((a, b) => chart.indexOf(a.account) - chart.indexOf(b.account))
    .map((sum) => ({ ...sum, balanceCents: sum.debitCents - sum.creditCents }))
  const debitCents = rows.reduce((total, row) => total + row.debitCents, 0)
  const creditCents = rows.reduce((total, row) => total + row.creditCents, 0)
  return { rows, debitCents, creditCents, differenceCents: debitCents - creditCents }
}
