import { ok, refuse, type Cents, type Instant, type Result } from '../kernel/index.ts'
import { freeSeats, type SeatCount } from '../seats/index.ts'
import { decideWindow, type RegistrationWindow } from './decide-window.ts'

export type OverbookState = {
  readonly window: RegistrationWindow
  /** Null where an offering has seats for all. */
  readonly seats: SeatCount | null
  readonly name: string
  readonly enrolled: boolean
  /** Whether a seat is kept for this person at the moment: an offer, a checkout. */
  readonly hasHold: boolean
  /** How many wait together with this person; 0: they don't wait. */
  readonly waitsWith: number
  /** Whether people apply to the offering, or pick sessions themselves. */
  readonly isAppliedTo: boolean
  readonly hasBreakouts: boolean
  /** What this person pays, by the quote. */
  readonly totalCents: Cents
}

/**
 * Whether staff may add a person to a full offering, beyond its capacity. Not where a seat is free or kept for them, which
 * they take themselves, nor for a party, an application or a training that costs them money: those have their own ways.
 * Refuses `overbook-enrolled`, `overbook-seat-kept`, `overbook-seats-free` with their number, `overbook-party`, `overbook-applied`,
 * `overbook-breakouts`, `overbook-paid` with the price, and a closed window. Source: overbooking by staff (practice).
 * 30 of 30 taken, free of charge → ok; 29 of 30 → `overbook-seats-free` with 1.
 */
export const decideOverbook = (
  state: OverbookState,
  now: Instant,
): Result<
  true,
  | 'overbook-enrolled'
  | 'overbook-seat-kept'
  | 'overbook-seats-free'
  | 'overbook-party'
  | 'overbook-applied'
  | 'overbook-breakouts'
  | 'overbook-paid'
  | 'registration-closed'
  | 'registration-not-open'
> => {
  const { seats, name, waitsWith } = state
  if (seats?.closed) return refuse('registration-closed')
  const open = decideWindow(state.window, now)
  if (!open.ok) return open
  if (state.enrolled) return refuse('overbook-enrolled', { name })
  if (state.hasHold) return refuse('overbook-seat-kept', { name })
  if (state.isAppliedTo) return refuse('overbook-applied')
  if (seats === null) return refuse('overbook-seats-free', { name })
  const free = freeSeats(seats)
  if (free > 0) return refuse('overbook-seats-free', { name, free })
  if (waitsWith > 1) return refuse('overbook-party', { name, seats: waitsWith })
  if (state.hasBreakouts) return refuse('overbook-breakouts')
  if (state.totalCents > 0) return refuse('overbook-paid', { name, cents: state.totalCents })
  return ok(true)
}
