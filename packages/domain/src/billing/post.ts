import { assert, never, type Cents } from '../kernel/index.ts'
import { balanced } from './balanced.ts'
import type { Account, MoneyEvent, Posting, PostingLine, RefundTo } from './posting.ts'

/**
 * The double-entry posting of what happened to money, in cents: debits positive, credits negative, their sum 0.
 * Null where nothing moved. Refuses nothing; a negative or broken amount is a bug.
 * A $150 registration paid by card: unbilled +15000, unearned_registration −15000; then card_clearing +15000, unbilled −15000.
 * Source: double entry; income is earned when the offering is delivered.
 */
export const post = (event: MoneyEvent): Posting | null => {
  assert(
    amounts(event).every((cents) => Number.isSafeInteger(cents) && cents >= 0),
    'amounts are whole cents, 0 or more',
  )
  const lines = sides(event).filter(({ cents }) => cents !== 0)
  if (lines.length === 0) return null
  const posting: Posting = { kind: event.kind, lines }
  assert(balanced(posting), `a posting of ${event.kind} balances`)
  return posting
}

const sides = (event: MoneyEvent): readonly PostingLine[] => {
  switch (event.kind) {
    case 'order_placed':
      return placed(event, 1)
    case 'order_dropped':
      return placed(event, -1)
    case 'seat_block_sold':
      return move('unbilled', 'unearned_seats', event.cents)
    case 'clock_hour_fee_charged':
      return move('unbilled', 'clock_hour_fees', event.cents)
    case 'card_paid':
      return move('card_clearing', 'unbilled', event.cents)
    case 'desk_paid':
      return move('bank', 'unbilled', event.cents)
    case 'credit_spent':
      return move('account_credit', 'unbilled', event.cents)
    case 'invoiced':
      return move('receivable', 'unbilled', event.cents)
    case 'invoice_paid':
      return move(event.by === 'card' ? 'card_clearing' : 'bank', 'receivable', event.cents)
    case 'refunded':
      return [
        ...move(event.from, refundAccounts[event.to], event.cents),
        ...move(event.from, 'cancellation_fees', event.withheldCents),
      ]
    case 'delivered':
      return move(event.from, event.from === 'unearned_seats' ? 'seat_revenue' : 'registration_revenue', event.cents)
    case 'stray_paid':
      return move('card_clearing', 'stray_payments', event.cents)
    case 'stray_returned':
      return move('stray_payments', 'card_clearing', event.cents)
    case 'written_off':
      return move('written_off', 'receivable', event.cents)
    case 'paid_out':
      return move('bank', 'card_clearing', event.cents)
    default:
      return never(event)
  }
}

const amounts = (event: MoneyEvent): readonly Cents[] => Object.values(event).filter((one) => typeof one === 'number')

const refundAccounts: Readonly<Record<RefundTo, Account>> = {
  card: 'card_clearing',
  bank: 'bank',
  receivable: 'receivable',
  account_credit: 'account_credit',
}

const move = (debit: Account, credit: Account, cents: Cents): readonly PostingLine[] => [
  { account: debit, cents },
  { account: credit, cents: 0 - cents },
]

type Placed = Extract<MoneyEvent, { kind: 'order_placed' | 'order_dropped' }>

const placed = (event: Placed, sign: 1 | -1): readonly PostingLine[] => {
  const { registrationCents, seatsCents, clockHourFeeCents } = event
  return [
    { account: 'unbilled', cents: sign * (registrationCents + seatsCents + clockHourFeeCents) },
    { account: 'unearned_registration', cents: -sign * registrationCents },
    { account: 'unearned_seats', cents: -sign * seatsCents },
    { account: 'clock_hour_fees', cents: -sign * clockHourFeeCents },
  ]
}
