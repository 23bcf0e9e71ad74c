import type { Instant } from '../kernel/index.ts'
import { freeSeats, publicSeats, type SeatCount } from '../seats/index.ts'
import type { Admission } from './application/judge-admission.ts'
import { decideApplicationWindow } from './application/decide-apply.ts'
import { decideWindow, type RegistrationWindow } from './decide-window.ts'
import type { EnrollmentState } from './transitions.ts'

/** What an offering's one button says to a person: each word is one label. */
export type Invitation =
  | 'canceled'
  | 'registered'
  | 'accept-seat'
  | 'pay'
  | 'accept-offer'
  | 'waiting'
  | 'not-open'
  | 'closed'
  | 'join-waiting-list'
  | 'full'
  | 'register'
  | 'apply'
  | 'go-on-applying'
  | 'application-open'
  | 'application-waiting'
  | 'application-declined'
  | 'acceptance-lapsed'
  | 'confirm'

export type InvitationFacts = {
  readonly window: RegistrationWindow
  readonly seats: SeatCount | null
  readonly waitingList: boolean
  readonly own: EnrollmentState | null
  readonly waiting: 'waiting' | 'offered' | null
  /** Where one applies: until when, and how the person's own application stands. */
  readonly application?: (Admission & { readonly appliesUntil: Instant | null }) | undefined
}

/** What one who applies may do now; a seat of one's own comes before it. */
const applying = (
  window: RegistrationWindow,
  { state, confirmBy, appliesUntil }: NonNullable<InvitationFacts['application']>,
  now: Instant,
): Invitation => {
  if (state === 'submitted') return 'application-open'
  if (state === 'waiting') return 'application-waiting'
  if (state === 'declined') return 'application-declined'
  if (state === 'lapsed') return 'acceptance-lapsed'
  if (state === 'accepted') return confirmBy !== null && now >= confirmBy ? 'acceptance-lapsed' : 'confirm'
  const open = decideApplicationWindow({ ...window, appliesUntil }, now)
  if (!open.ok) return open.refusal.code === 'registration-not-open' ? 'not-open' : 'closed'
  return state === 'draft' ? 'go-on-applying' : 'apply'
}

/**
 * What a person may do about an offering now, in the order in which it concerns them: their own registration first,
 * then an offer, then the window, then the seats. 20 of 20 taken with a waiting list → `join-waiting-list`.
 */
export const invitationFor = (facts: InvitationFacts, now: Instant): Invitation => {
  const { window, seats, own, waiting } = facts
  if (window.state === 'canceled') return 'canceled'
  if (own === 'confirmed') return 'registered'
  if (own === 'invited') return 'accept-seat'
  if (own === 'pending_payment') return 'pay'
  if (waiting === 'offered') return 'accept-offer'
  if (waiting === 'waiting') return 'waiting'
  if (facts.application) return applying(window, facts.application, now)
  const open = decideWindow(window, now)
  if (!open.ok) return open.refusal.code === 'registration-not-open' ? 'not-open' : 'closed'
  if (seats === null || publicSeats(seats) > 0) return 'register'
  if (facts.waitingList) return 'join-waiting-list'
  return freeSeats(seats) > 0 ? 'register' : 'full'
}
