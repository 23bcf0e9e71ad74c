import { ok, refuse, type Cents, type Instant, type Result } from '../kernel/index.ts'

export type ReturnState = {
  readonly freeSeats: number
  readonly returnsAt: Instant | null
  /** What comes back for one seat now, by the policy frozen on the order, and what is kept of it. */
  readonly seatCents: Cents
  readonly seatWithheldCents: Cents
}
/** Seats that go back to the public, and the money for them. */
export type SeatReturn = { readonly quantity: number; readonly cents: Cents; readonly withheldCents: Cents }

/**
 * Whether free seats of a block may go back to the public, and for how much, seat by seat.
 * Refuses past the deadline, more than are free, and an amount that changed since it was shown.
 * Source: unassigned seats can be released for credit under the refund policy (practice). 2 of 5 free at $150, less $15 each: $270.
 */
export const decideReturn = (
  state: ReturnState,
  input: { readonly quantity: number; readonly expectedCents: Cents },
  now: Instant,
): Result<SeatReturn, 'seat-return-closed' | 'seat-return-above-free' | 'seat-return-changed'> => {
  if (state.returnsAt !== null && now >= state.returnsAt) return refuse('seat-return-closed')
  if (input.quantity > state.freeSeats) return refuse('seat-return-above-free', { free: state.freeSeats })
  const cents = input.quantity * state.seatCents
  if (cents !== input.expectedCents) return refuse('seat-return-changed', { cents })
  return ok({ quantity: input.quantity, cents, withheldCents: input.quantity * state.seatWithheldCents })
}
