import { ok, refuse, type Result } from '../kernel/index.ts'
import { publicSeats, type SeatCount } from './count-seats.ts'

export type JoinState = {
  readonly keepsList: boolean
  /** Null where an offering has seats for all. */
  readonly seats: SeatCount | null
  readonly waiting: boolean
  /** A seat that is being kept for the person already. */
  readonly held: boolean
  /** Who comes with them, and whether they have a seat already. */
  readonly companions: readonly { readonly name: string; readonly email: string; readonly isEnrolled: boolean }[]
  /** The person's own addresses: nobody comes with themselves. */
  readonly ownAddresses: readonly string[]
}
type JoinCode =
  | 'registration-closed'
  | 'no-waiting-list'
  | 'already-waiting'
  | 'seats-are-free'
  | 'party-above-free'
  | 'party-above-capacity'
  | 'companion-twice'
  | 'companion-registered'

const judgeParty = (
  { companions, ownAddresses }: JoinState,
  capacity: number,
): Result<number, 'party-above-capacity' | 'companion-twice' | 'companion-registered'> => {
  const size = companions.length + 1
  if (size > capacity) return refuse('party-above-capacity', { capacity })
  const seen = new Set(ownAddresses)
  for (const [index, { name, email, isEnrolled }] of companions.entries()) {
    if (seen.has(email)) return refuse('companion-twice', { email }, `companions.${index}.email`)
    if (isEnrolled) return refuse('companion-registered', { name }, `companions.${index}.email`)
    seen.add(email)
  }
  return ok(size)
}

/**
 * Whether a person may stand on an offering's waiting list, alone or for a party of up to ten who come together or not at
 * all; the answer is how many they are. Refuses where none is kept, one who stands on it, where there is a seat to be had
 * at once (a party that doesn't fit must not keep seats from others), a party larger than the offering, and a companion
 * named twice or registered already. 20 of 20 taken: fine; 18 taken and nobody waiting: `seats-are-free` with 2.
 */
export const decideJoin = (state: JoinState): Result<number, JoinCode> => {
  if (!state.keepsList || state.seats === null) return refuse('no-waiting-list')
  if (state.seats.closed) return refuse('registration-closed')
  if (state.waiting) return refuse('already-waiting')
  const party = judgeParty(state, state.seats.capacity)
  if (!party.ok) return party
  const free = publicSeats(state.seats) + (state.held ? 1 : 0)
  if (free === 0) return party
  return party.value > free
    ? refuse('party-above-free', { free, size: party.value })
    : refuse('seats-are-free', { free })
}

export type EntryState = 'waiting' | 'offered' | 'accepted' | 'declined' | 'expired' | 'left' | 'removed' | 'canceled'

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
