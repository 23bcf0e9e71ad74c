import { ok, refuse, type Id, type Instant, type Result } from '../kernel/index.ts'
import { freeSeats, publicSeats, type SeatCount } from './count-seats.ts'
import { offerExpiry } from './offer-expiry.ts'

export type JoinState = {
  readonly keepsList: boolean
  /** Null where an offering has seats for all. */
  readonly seats: SeatCount | null
  readonly waiting: boolean
  /** A seat that is being kept for the person already. */
  readonly held: boolean
}

/**
 * Whether a person may stand on an offering's waiting list. Refuses where none is kept, one who stands on it, and where
 * there is a seat to be had at once. 20 of 20 taken: fine; 18 taken and nobody waiting: `seats-are-free` with 2.
 */
export const decideJoin = (
  state: JoinState,
): Result<true, 'no-waiting-list' | 'already-waiting' | 'seats-are-free'> => {
  if (!state.keepsList || state.seats === null) return refuse('no-waiting-list')
  if (state.waiting) return refuse('already-waiting')
  const free = publicSeats(state.seats) + (state.held ? 1 : 0)
  return free > 0 ? refuse('seats-are-free', { free }) : ok(true)
}

/** Someone in line, the lowest place first. */
export type InLine = { readonly entryId: Id; readonly personId: Id; readonly place: number }
export type Offer = InLine & { readonly holdId: Id; readonly expiresAt: Instant }

/**
 * The offers that free seats come to: one each to the first in line, a day to answer. Refuses nothing.
 * Source: first in, first out; a freed seat is offered to the first (practice). 2 free, 3 waiting: the first two are asked.
 */
export const decideOffers = (
  seats: SeatCount,
  line: readonly InLine[],
  now: Instant,
  newId: () => Id,
): readonly Offer[] => {
  const { expiresAt } = offerExpiry(now, null, now)
  return [...line]
    .toSorted((a, b) => a.place - b.place)
    .slice(0, freeSeats(seats))
    .map((one) => ({ ...one, holdId: newId(), expiresAt }))
}

export type EntryState = 'waiting' | 'offered' | 'accepted' | 'declined' | 'expired' | 'left'

/**
 * What leaving the line or declining an offer comes to: an offered seat goes to the next at once. Refuses an entry that has ended.
 * Waiting → `left`, nothing is freed; offered → `declined`, a seat is freed.
 */
export const decideStepBack = (
  state: EntryState,
): Result<{ readonly to: 'left' | 'declined'; readonly frees: boolean }, 'offer-lapsed' | 'not-waiting'> => {
  if (state === 'waiting') return ok({ to: 'left', frees: false })
  if (state === 'offered') return ok({ to: 'declined', frees: true })
  return refuse(state === 'expired' ? 'offer-lapsed' : 'not-waiting')
}
