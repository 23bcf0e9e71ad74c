import { refundFor, type HolidayCalendar, type OrderStatus, type Refund, type RefundPolicy } from '../billing/index.ts'
import { ok, refuse, type Cents, type Instant, type Result, type TimeZone } from '../kernel/index.ts'
import { mayBecome, type EnrollmentState } from './transitions.ts'

export type WithdrawState = {
  readonly state: EnrollmentState
  readonly coverage: string
  /** What the person's line of the order costs, and what of the order was paid and still is with the provider. */
  readonly lineCents: Cents
  readonly keptCents: Cents
  readonly orderStatus: OrderStatus | null
  /** Whether the order has lines of other people that still stand. */
  readonly isShared?: boolean
  /** The policy frozen on the order; null: nothing was promised and everything comes back. */
  readonly policy: RefundPolicy | null
  readonly startsAt: Instant | null
  /** The last session's end: what was taken part in can't be withdrawn from. */
  readonly endsAt?: Instant | null
  readonly zone: TimeZone
  readonly calendar: HolidayCalendar
}

/** What withdrawing gives back, and on what way: to the card, as a credit on the open invoice, or nothing moved yet. */
export type Withdrawal = { readonly refund: Refund; readonly way: 'none' | 'card' | 'invoice' }

const nothingPaid: Refund = { cents: 0, withheldCents: 0, mostCents: 0, reason: 'everything', businessDays: 0, days: 0 }

const wayOf = ({ orderStatus, lineCents, keptCents, coverage }: WithdrawState): Withdrawal['way'] => {
  if (coverage === 'seat' || lineCents === 0 || orderStatus === null) return 'none'
  if (orderStatus === 'confirmed_invoice_open') return 'invoice'
  return keptCents > 0 ? 'card' : 'none'
}

/**
 * What a person gets back for withdrawing now, by the policy frozen on their order (provider policy).
 * $150.00 paid, six business days before, policy 1 → $150.00 to the card; inside five business days $135.00.
 */
export const quoteWithdrawal = (state: WithdrawState, now: Instant, by: 'person' | 'provider'): Withdrawal => {
  const way = wayOf(state)
  if (way === 'none') return { way, refund: nothingPaid }
  const paidCents = way === 'card' ? Math.min(state.lineCents, state.keptCents) : state.lineCents
  const all: Refund = { ...nothingPaid, cents: paidCents, mostCents: paidCents }
  if (state.policy === null || state.startsAt === null) return { way, refund: all }
  const { startsAt, zone, calendar } = state
  return {
    way,
    refund: refundFor(state.policy, { paidCents, startsAt, canceledAt: now, zone, calendar, canceledBy: by }),
  }
}

/**
 * Whether an enrollment may end by withdrawing, with what comes back. The amount that the person saw must still be right.
 * Refuses `enrollment-over`, `refund-changed`, and `group-payment-first` while an order for several awaits its card payment.
 */
export const decideWithdraw = (
  state: WithdrawState,
  expectedCents: Cents,
  now: Instant,
  by: 'person' | 'provider' = 'person',
): Result<Withdrawal, 'enrollment-over' | 'refund-changed' | 'group-payment-first'> => {
  if (!mayBecome(state.state, 'withdrawn')) return refuse('enrollment-over')
  if (by === 'person' && state.endsAt != null && now >= state.endsAt) return refuse('enrollment-over')
  if (state.isShared && state.orderStatus === 'awaiting_payment') return refuse('group-payment-first')
  const withdrawal = quoteWithdrawal(state, now, by)
  if (withdrawal.refund.cents !== expectedCents) return refuse('refund-changed', { cents: withdrawal.refund.cents })
  return ok(withdrawal)
}
