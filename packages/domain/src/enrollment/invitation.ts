import type { Instant } from '../kernel/index.ts'
import { freeSeats, publicSeats, type SeatCount } from '../seats/index.ts'
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

export type InvitationFacts = {
  readonly window: RegistrationWindow
  readonly seats: SeatCount | null
  readonly waitingList: boolean
  readonly own: EnrollmentState | null
  readonly waiting: 'waiting' | 'offered' | null
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
  const open = decideWindow(window, now)
  if (!open.ok) return open.refusal.code === 'registration-not-open' ? 'not-open' : 'closed'
  if (seats === null || publicSeats(seats) > 0) return 'register'
  if (facts.waitingList) return 'join-waiting-list'
  return freeSeats(seats) > 0 ? 'register' : 'full'
}
