import { listPrices } from '@inservice/db/catalog'
import type { Read } from '@inservice/db/kernel'
import { findPolicyOn, findStanding } from '@inservice/db/organizations'
import { findDistrictOffer } from '@inservice/db/seats'
import { quote, readPrice } from '@inservice/domain/billing'
import { assert, dateIn, type Id, type Instant } from '@inservice/domain/kernel'
import { closedDays } from '@inservice/domain/organizations'
import { loadKeptQuote, priceBy } from './load-kept-quote.ts'
import { loadUnclaimedPolicy } from './load-unclaimed-policy.ts'

/** What a number of an offering's seats costs an organization today: by the price of a seat where there is one, else of a person. */
export const loadBlockQuote = async (
  db: Read,
  by: { readonly slug: string } | { readonly id: Id },
  organizationId: Id,
  quantity: number,
  now: Instant,
  quoteId: Id | null = null,
) => {
  const offering = await findDistrictOffer(db, by)
  if (!offering) return undefined
  const today = dateIn(now, offering.timeZone)
  const organization = await findStanding(db, organizationId, offering.providerId, today)
  if (!organization) return undefined
  const rows = await listPrices(db, offering.id)
  const unit = rows.some((row) => row.per === 'seat') ? 'seat' : 'person'
  const facts = { occupation: null, isMember: organization.isMember, inRegion: organization.inRegion }
  const { price, audience } = readPrice(offering.id, rows, unit, facts, offering.timeZone)
  const asked = { organizationId, subjectId: offering.id, quantity }
  const kept = quoteId ? await loadKeptQuote(db, quoteId, asked, today) : null
  if (kept === undefined) return undefined
  const listed = quote({ price, quantity, audience, organizationId, on: today, codes: [], coverage: [], fees: [] })
  const quoted = priceBy(listed, kept)
  const unitCents = quoted.totalCents / quantity
  assert(Number.isInteger(unitCents), 'a seat costs whole cents')
  const refundPolicy = await findPolicyOn(db, offering.providerId, 'refund', today)
  const calendar = closedDays(await findPolicyOn(db, offering.providerId, 'calendar', today))
  const unclaimed = await loadUnclaimedPolicy(db, offering.providerId, today)
  return { offering, organization, kept, quoted, unitCents, refundPolicy, calendar, unclaimed, today }
}

export type BlockQuote = NonNullable<Awaited<ReturnType<typeof loadBlockQuote>>>
