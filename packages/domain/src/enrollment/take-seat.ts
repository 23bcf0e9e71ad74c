import { ok, refuse, type Id, type Instant, type Result } from '../kernel/index.ts'
import { fittingAddress, judgeLink, type BlockSeatState, type ClaimLink, type LinkTrouble } from '../seats/index.ts'

/** Whether an offering still takes people in: before and while it runs. */
const runs = (state: string): boolean => state === 'published' || state === 'in_progress'

export type AcceptState = {
  readonly offeringState: string
  readonly seat: { readonly state: BlockSeatState; readonly personId: Id | null; readonly invitedEmail: string | null }
  readonly personId: Id
  /** Every address that the person has verified. */
  readonly addresses: readonly string[]
  /** The person's own live enrollment in the offering, other than the one that was made with the seat. */
  readonly enrolledElsewhere: boolean
}

/**
 * Whether a person may take the seat that they were named for, signed in by any of their verified addresses.
 * `own`: the seat names this person; `other-address`: it names an address that turned out to be theirs too.
 * Refuses a seat that was given back or taken, someone else's, and one who is registered already.
 */
export const decideAccept = (
  state: AcceptState,
): Result<
  'own' | 'other-address',
  'seat-not-yours' | 'seat-already-yours' | 'seat-gone' | 'already-registered' | 'seat-training-over'
> => {
  const { seat, personId, addresses } = state
  const own = seat.personId === personId
  const other = !own && seat.invitedEmail !== null && addresses.includes(seat.invitedEmail)
  if (!own && !other)
    return refuse(seat.state === 'assigned' || seat.state === 'claimed' ? 'seat-not-yours' : 'seat-gone')
  if (seat.state === 'claimed') return refuse('seat-already-yours')
  if (seat.state !== 'assigned') return refuse('seat-gone')
  if (!runs(state.offeringState)) return refuse('seat-training-over')
  if (state.enrolledElsewhere) return refuse('already-registered')
  return ok(own ? 'own' : 'other-address')
}

export type ClaimState = {
  readonly offeringState: string
  readonly link: ClaimLink
  readonly freeSeats: number
  readonly addresses: readonly string[]
  readonly isEnrolled: boolean
  /** A seat of this block that the person was named for or has taken. */
  readonly ownSeat: { readonly id: Id; readonly state: BlockSeatState } | null
}

type ClaimCode =
  | LinkTrouble
  | 'link-not-for-address'
  | 'link-not-named'
  | 'seat-already-yours'
  | 'seat-requested'
  | 'seat-waits-for-you'
  | 'already-registered'
  | 'seat-training-over'

const strangers = ({ domains, addresses }: ClaimLink): Result<never, 'link-not-for-address' | 'link-not-named'> =>
  addresses.length > 0 || domains.length === 0
    ? refuse('link-not-named')
    : refuse('link-not-for-address', { domains: domains.join(', ') })

/**
 * Whether a person may take a free seat of a block by a claim link, or ask for one where the link waits for a yes; a
 * stranger is stopped without using it up.
 * Refuses a link that gives none, an address that it is not for, a person who has or asked for a seat of the block or is
 * registered. Source: claim links limited to the district's addresses (practice). The answer is the address that fits.
 */
export const decideClaim = (
  state: ClaimState,
  now: Instant,
): Result<{ readonly address: string; readonly asks: boolean }, ClaimCode> => {
  const { ownSeat, link } = state
  if (ownSeat?.state === 'claimed') return refuse('seat-already-yours')
  if (ownSeat?.state === 'requested') return refuse('seat-requested', { seatId: ownSeat.id })
  if (ownSeat) return refuse('seat-waits-for-you', { seatId: ownSeat.id })
  if (!runs(state.offeringState)) return refuse('seat-training-over')
  const good = judgeLink(link, state.freeSeats, now)
  if (!good.ok) return good
  const address = fittingAddress(link, state.addresses)
  if (address === undefined) return strangers(link)
  if (state.isEnrolled) return refuse('already-registered')
  return ok({ address, asks: link.needsApproval })
}
