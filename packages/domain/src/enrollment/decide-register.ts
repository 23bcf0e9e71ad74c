import { ok, refuse, type Cents, type Id, type Instant, type Result } from '../kernel/index.ts'
import { publicSeats, type LiveHold, type SeatCount } from '../seats/index.ts'
import { judgeAdmission, type Admission } from './application/judge-admission.ts'
import { decideWindow, type RegistrationWindow } from './decide-window.ts'

export type PayBy = 'nothing' | 'card' | 'purchase_order'

export type RegisterState = {
  readonly window: RegistrationWindow
  /** Null where an offering has seats for all. */
  readonly seats: SeatCount | null
  readonly hold: LiveHold | null
  readonly enrolled: boolean
  /** How one who asks stands to an offering that is applied to; left out where it isn't. */
  readonly admission?: Admission | undefined
  /** What this person pays now, by the quote. */
  readonly totalCents: Cents
  readonly questions: readonly { readonly key: string; readonly label: string; readonly required: boolean }[]
  /** The authorized amount that is left of the purchase order, null where the number is new. */
  readonly purchaseOrderLeftCents: Cents | null
}
export type RegisterInput = {
  readonly payBy: PayBy
  /** The total that the person saw and agreed to. */
  readonly expectedCents: Cents
  readonly answers: Readonly<Record<string, string>>
  readonly purchaseOrderNumber?: string | undefined
  readonly organizationId?: Id | undefined
}
/** What registering comes to: confirmed at once, or waiting for a card; and what happens to the seat. */
export type Registered = {
  readonly confirmed: boolean
  readonly coverage: 'free' | 'card' | 'purchase_order'
  readonly seat: 'none' | 'take' | 'from-hold'
}
type Code =
  | 'already-registered'
  | 'registration-not-open'
  | 'registration-closed'
  | 'offering-full'
  | 'price-changed'
  | 'choose-how-to-pay'
  | 'nothing-to-pay'
  | 'purchase-order-needed'
  | 'payer-needed'
  | 'purchase-order-overdrawn'
  | 'answer-needed'
  | 'offer-lapsed'
  | 'party-answer-first'
  | 'application-needed'
  | 'application-undecided'
  | 'acceptance-lapsed'

/**
 * Whether a person may register, and what it comes to. A seat that is held is used; without one a public seat is taken.
 * Free and purchase-order registrations are confirmed at once, a card's waits for its payment (practice).
 * Where one applies, only the accepted register, and by their day. Refuses a closed window, a second registration, a full offering, an offered seat whose time is over or that is a party's not yet taken, a price that changed, and what is missing on the form.
 * 1 of 20 seats free, $150, card → not confirmed, coverage `card`, seat `take`.
 */
export const decideRegister = (state: RegisterState, input: RegisterInput, now: Instant): Result<Registered, Code> => {
  if (state.enrolled) return refuse('already-registered')
  const offered = state.hold?.reason === 'waiting_list_offer'
  const admitted = judgeAdmission(state.admission, now)
  if (!admitted.ok) return admitted
  const open = decideWindow(state.window, now)
  // Whoever is accepted confirms by a day of their own, while the cohort is not canceled or over.
  const confirms = state.admission !== undefined && runs(state.window.state)
  if (!open.ok && !offered && !confirms) return open
  if (offered && state.hold?.expiresAt != null && now >= state.hold.expiresAt) return refuse('offer-lapsed')
  const seats = state.hold?.seats ?? 1
  if (offered && seats > 1) return refuse('party-answer-first', { seats })
  const seat = seatFor(state)
  if (!seat.ok) return seat
  for (const question of state.questions) {
    if (question.required && !input.answers[question.key]?.trim())
      return refuse('answer-needed', { question: question.label }, `answers.${question.key}`)
  }
  if (state.totalCents !== input.expectedCents) return refuse('price-changed', { cents: state.totalCents })
  const paying = payingFor(state, input)
  if (!paying.ok) return paying
  return ok({ confirmed: paying.value !== 'card', coverage: paying.value, seat: seat.value })
}

const runs = (state: string): boolean => state === 'published' || state === 'in_progress'

const seatFor = ({
  seats,
  hold,
}: RegisterState): Result<Registered['seat'], 'offering-full' | 'registration-closed'> => {
  if (seats === null) return ok('none')
  if (seats.closed) return refuse('registration-closed')
  // A hold whose time is over keeps its seat until the job returns it: nobody else has it yet.
  if (hold) return ok('from-hold')
  return publicSeats(seats) > 0 ? ok('take') : refuse('offering-full', { waiting: seats.waiting })
}

export type Paying = Pick<RegisterInput, 'payBy' | 'purchaseOrderNumber' | 'organizationId'>
export type PayingCode =
  | 'choose-how-to-pay'
  | 'nothing-to-pay'
  | 'purchase-order-needed'
  | 'payer-needed'
  | 'purchase-order-overdrawn'

/** The way in which a total is paid: nothing where it is nothing, else by card, or by a purchase order with enough left. */
export const payingFor = (
  state: Pick<RegisterState, 'totalCents' | 'purchaseOrderLeftCents'>,
  input: Paying,
): Result<Registered['coverage'], PayingCode> => {
  if (state.totalCents === 0) return input.payBy === 'nothing' ? ok('free') : refuse('nothing-to-pay')
  if (input.payBy === 'nothing') return refuse('choose-how-to-pay')
  if (input.payBy === 'card') return ok('card')
  if (!input.organizationId) return refuse('payer-needed')
  if (!input.purchaseOrderNumber?.trim()) return refuse('purchase-order-needed')
  const left = state.purchaseOrderLeftCents
  if (left !== null && left < state.totalCents)
    return refuse('purchase-order-overdrawn', { leftCents: left, cents: state.totalCents })
  return ok('purchase_order')
}
