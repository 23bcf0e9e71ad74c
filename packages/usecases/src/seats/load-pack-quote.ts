import type { Read } from '@inservice/db/kernel'
import { findPolicyOn, findStanding } from '@inservice/db/organizations'
import { findPackPrice } from '@inservice/db/seats'
import { quote } from '@inservice/domain/billing'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'
import { loadKeptQuote, priceBy } from './load-kept-quote.ts'
import { loadUnclaimedPolicy } from './load-unclaimed-policy.ts'

/** What a number of a program's seats costs an organization today, by one of its pack prices. */
export const loadPackQuote = async (
  db: Read,
  priceId: Id,
  organizationId: Id,
  quantity: number,
  now: Instant,
  quoteId: Id | null = null,
) => {
  const pack = await findPackPrice(db, priceId)
  if (!pack) return undefined
  const today = dateIn(now, pack.timeZone)
  const organization = await findStanding(db, organizationId, pack.providerId, today)
  if (!organization) return undefined
  const price = { id: pack.id, currency: 'USD', listedCents: pack.unitCents, audienceCents: {}, early: null } as const
  const asked = { organizationId, subjectId: pack.id, quantity }
  const kept = quoteId ? await loadKeptQuote(db, quoteId, asked, today) : null
  if (kept === undefined) return undefined
  const listed = quote({
    price: { ...price, unit: 'seat' },
    quantity,
    audience: 'everyone',
    organizationId,
    on: today,
    codes: [],
    coverage: [],
    fees: [],
  })
  const quoted = priceBy(listed, kept)
  const refundPolicy = await findPolicyOn(db, pack.providerId, 'refund', today)
  const unclaimed = await loadUnclaimedPolicy(db, pack.providerId, today)
  return { pack, organization, kept, quoted, refundPolicy, unclaimed, today }
}

export type PackQuote = NonNullable<Awaited<ReturnType<typeof loadPackQuote>>>
