import { ok, refuse, type Instant, type Result } from '../kernel/index.ts'

/** A link by which colleagues take seats of a block themselves. */
export type ClaimLink = {
  readonly domains: readonly string[]
  /** Addresses that it is for, beside those of its domains. */
  readonly addresses: readonly string[]
  /** Each claim waits for the organization's yes. */
  readonly needsApproval: boolean
  /** Null: as many as there are free seats. */
  readonly usesLeft: number | null
  readonly expiresAt: Instant
  readonly revokedAt: Instant | null
}
export type LinkTrouble = 'link-revoked' | 'link-expired' | 'link-used-up' | 'link-seats-gone'

/**
 * Whether a claim link still gives a seat. Refuses a revoked one, one past its time, one used up, and one whose block has
 * no free seat. With 3 uses left until noon and 2 free seats, at 11:59: fine; at 12:00 `link-expired`.
 */
export const judgeLink = (link: ClaimLink, freeSeats: number, now: Instant): Result<true, LinkTrouble> => {
  if (link.revokedAt !== null) return refuse('link-revoked')
  if (now >= link.expiresAt) return refuse('link-expired')
  if (link.usesLeft === 0) return refuse('link-used-up')
  return freeSeats > 0 ? ok(true) : refuse('link-seats-gone')
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/**
 * The address that lets a person use a link: any one that they verified and that it names, or of a domain that it names;
 * a link that names neither takes each. With the domain `renton.org`, of `['kim@mail.org', 'kim@schools.renton.org']` the
 * second: parts of a domain count. With the list `['kim@mail.org']` the first. Undefined: none fits.
 */
export const fittingAddress = (
  { domains, addresses: named }: Pick<ClaimLink, 'domains' | 'addresses'>,
  addresses: readonly string[],
): string | undefined =>
  domains.length === 0 && named.length === 0
    ? addresses[0]
    : addresses.find((address) => {
        const own = domainOf(address)
        return named.includes(address) || domains.some((domain) => own === domain || own.endsWith(`.${domain}`))
      })
