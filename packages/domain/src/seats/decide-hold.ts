import { ok, plusMinutes, refuse, type Id, type Instant, type Result } from '../kernel/index.ts'
import { publicSeats, type SeatCount } from './count-seats.ts'
import { checkoutHoldMinutes } from './hold-length.ts'

/** A seat that is being kept: until when, and how many where it is a party's. */
export type LiveHold = {
  readonly id: Id
  readonly reason: 'checkout' | 'waiting_list_offer' | 'unpaid_order' | 'pending_approval'
  readonly expiresAt: Instant | null
  readonly seats?: number
  /** The reserve that it is of. */
  readonly reserveId?: Id | null
}

export type HoldState = { readonly seats: SeatCount; readonly own: LiveHold | null }

/** Take one more seat for a new hold, or keep the one that is held a while longer. */
export type HoldChange =
  | { readonly kind: 'take'; readonly id: Id; readonly expiresAt: Instant }
  | { readonly kind: 'extend'; readonly id: Id; readonly expiresAt: Instant | null }

/**
 * Keeps a seat while a person checks out: 15 minutes from now, a seat already kept by the same person is kept anew.
 * Refuses `offering-full` where no seat is public, and where the offering was called off meanwhile. `capacity 3, taken 2, now 10:00` → taken 3, until 10:15.
 */
export const decideHold = (
  state: HoldState,
  id: Id,
  now: Instant,
): Result<HoldChange, 'offering-full' | 'registration-closed'> => {
  if (state.seats.closed) return refuse('registration-closed')
  const expiresAt = plusMinutes(now, checkoutHoldMinutes)
  if (state.own) {
    const isPromised = state.own.reason === 'waiting_list_offer' || state.own.reason === 'pending_approval'
    return ok({ kind: 'extend', id: state.own.id, expiresAt: isPromised ? state.own.expiresAt : expiresAt })
  }
  if (publicSeats(state.seats) < 1) return refuse('offering-full', { waiting: state.seats.waiting })
  return ok({ kind: 'take', id, expiresAt })
}
