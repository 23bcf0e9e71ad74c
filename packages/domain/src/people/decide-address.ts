import { ok, plusMinutes, refuse, type Instant, type Minutes, type Result } from '../kernel/index.ts'

/** The most addresses of one account. */
export const mostAddresses = 10
/** How long one waits before the same address is written to again. */
const patienceMinutes: Minutes = 2

export type AddState = {
  /** The same address on this account already. */
  readonly own: { readonly verifiedAt: Instant | null; readonly askedAt: Instant | null } | null
  readonly count: number
}

/**
 * Whether a person may have an address asked for them: a new one is kept as not verified, one that waits is written to again.
 * Refuses one that is verified already, one written to less than two minutes ago, and more than ten addresses.
 * Source: a person may hold several verified addresses (practice).
 */
export const decideAddress = (
  { own, count }: AddState,
  now: Instant,
): Result<'new' | 'again', 'address-yours' | 'address-just-asked' | 'addresses-enough'> => {
  if (own?.verifiedAt) return refuse('address-yours')
  if (own?.askedAt && now < plusMinutes(own.askedAt, patienceMinutes)) return refuse('address-just-asked')
  if (own) return ok('again')
  return count >= mostAddresses ? refuse('addresses-enough', { most: mostAddresses }) : ok('new')
}

export type AddressLinkState = {
  /** The link is one that we made, and its time is not over. */
  readonly isGood: boolean
  /** The address stands on the account of whoever opened the link. */
  readonly isOwn: boolean
  readonly isVerified: boolean
  /** Another account, or someone who was only named, has the address. */
  readonly isOthers: boolean
}

/**
 * What opening a link that was sent to an address does: it shows that the address is the person's, or that another account
 * is theirs too. Refuses a link that is over, and one of another account. `join`: the accounts have to become one first.
 */
export const decideAddressLink = ({
  isGood,
  isOwn,
  isVerified,
  isOthers,
}: AddressLinkState): Result<'verify' | 'done' | 'join', 'address-link-over' | 'address-link-elsewhere'> => {
  if (!isGood) return refuse('address-link-over')
  if (!isOwn) return refuse('address-link-elsewhere')
  if (isVerified) return ok('done')
  return ok(isOthers ? 'join' : 'verify')
}
