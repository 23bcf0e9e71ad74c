import { getWindow, listPrices } from '@inservice/db/catalog'
import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { findBuyers, findPolicyOn, type BuyerRow } from '@inservice/db/organizations'
import { quote, readPrice } from '@inservice/domain/billing'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'

/**
 * What registering people in an offering asks, by person: its window, each one's quote and live enrollment, the policies in
 * force today. Empty where there is no such offering; a person who isn't known is left out.
 */
export const loadRegistrations = async (db: Read, offeringId: Id, personIds: readonly Id[], now: Instant) => {
  const offering = await getWindow(db, offeringId)
  if (!offering) return new Map<Id, never>()
  const { providerId, timeZone } = offering
  const today = dateIn(now, timeZone)
  const [buyers, rows, refundPolicy, enrolled] = await Promise.all([
    findBuyers(db, personIds, providerId, today),
    listPrices(db, offeringId),
    findPolicyOn(db, providerId, 'refund', today),
    findLiveEnrollments(db, offeringId, personIds),
  ])
  const live = new Map(enrolled.map((row) => [row.personId, row]))
  const quoteFor = (buyer: BuyerRow) => {
    const { price, audience } = readPrice(offeringId, rows, 'person', buyer, timeZone)
    const { organizationId } = buyer
    return quote({ price, quantity: 1, audience, organizationId, on: today, codes: [], coverage: [], fees: [] })
  }
  return new Map(
    buyers.map((buyer) => {
      const quoted = quoteFor(buyer)
      return [buyer.personId, { offering, buyer, quoted, refundPolicy, enrolled: live.get(buyer.personId), today }]
    }),
  )
}

export type Registration = NonNullable<ReturnType<Awaited<ReturnType<typeof loadRegistrations>>['get']>>
