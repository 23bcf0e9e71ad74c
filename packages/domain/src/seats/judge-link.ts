import { ok, refuse, type Instant, type Result } from '../kernel/index.ts'

/** A link by which colleagues take seats of a block themselves. */
export type ClaimLink = {
  readonly domains: readonly string[]
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
 * The address that lets a person use a link limited to mail domains: any one that they verified; a link without domains
 * takes each. `fittingAddress(['renton.org'], ['kim@mail.org', 'kim@schools.renton.org'])` is the second: parts of a domain count.
 */
export const fittingAddress = (domains: readonly string[], addresses: readonly string[]): string | undefined =>
  domains.length === 0
    ? addresses[0]
    : addresses.find((address) => {
        const own = domainOf(address)
        return domains.some((domain) => own === domain || own.endsWith(`.${domain}`))
      })
