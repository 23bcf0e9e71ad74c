import { ok, refuse, type Id, type Instant, type Result } from '../kernel/index.ts'
import type { BlockSeatState } from '../seats/index.ts'
import type { KnownPerson } from './assign-seats.ts'

export type SeatInHand = {
  readonly state: BlockSeatState
  readonly personId: Id | null
  readonly swapUntil: Instant | null
}
export type SwapState = SeatInHand & {
  /** Whom the new address names already; null for someone who is not known yet. */
  readonly next: (KnownPerson & { readonly hasAccount: boolean; readonly worksElsewhere: boolean }) | null
}
type HandCode = 'seat-gone' | 'seat-swap-closed'

/** Whether a seat has someone and may still change hands: until the cut-off, that moment excluded. */
const inHand = ({ state, swapUntil }: SeatInHand, now: Instant): Result<true, HandCode> => {
  if (state !== 'assigned' && state !== 'claimed') return refuse('seat-gone')
  return swapUntil !== null && now >= swapUntil ? refuse('seat-swap-closed') : ok(true)
}

/**
 * Whether a seat may pass from one colleague to another, and how the new one stands: a seat that was taken stays taken
 * where the new one can sign in, else it waits for them. It needs no free seat and costs nothing.
 * Refuses past the cut-off, the same person, one who is registered or has a seat already, and one of another organization.
 * Source: swap until the cut-off; substituting a colleague from the same organization costs nothing (practice).
 */
export const decideSwap = (
  state: SwapState,
  now: Instant,
): Result<
  'claimed' | 'assigned',
  | HandCode
  | 'seat-swap-same'
  | 'seat-person-elsewhere'
  | 'seat-already-assigned'
  | 'seat-person-enrolled'
  | 'seat-swap-elsewhere'
> => {
  const hand = inHand(state, now)
  if (!hand.ok) return hand
  const { next } = state
  if (next?.personId === state.personId) return refuse('seat-swap-same')
  if (next?.isElsewhere) return refuse('seat-person-elsewhere')
  if (next?.hasSeat) return refuse('seat-already-assigned')
  if (next?.isEnrolled) return refuse('seat-person-enrolled')
  if (next?.worksElsewhere) return refuse('seat-swap-elsewhere')
  return ok(state.state === 'claimed' && next?.hasAccount ? 'claimed' : 'assigned')
}

/** Whether a manager may take a seat back from its person, until the cut-off. Refuses `seat-gone`, `seat-swap-closed`. */
export const decideRevoke = (state: SeatInHand, now: Instant): Result<true, HandCode> => inHand(state, now)

/** Whether a person may be written to once more about a seat: only while it waits for them. Refuses `seat-gone`, `seat-already-taken`. */
export const decideRemind = (state: BlockSeatState): Result<true, 'seat-gone' | 'seat-already-taken'> => {
  if (state === 'claimed') return refuse('seat-already-taken')
  return state === 'assigned' ? ok(true) : refuse('seat-gone')
}
