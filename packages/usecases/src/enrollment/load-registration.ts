import { getWindow, listPrices } from '@inservice/db/catalog'
import { findLiveEnrollment } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { findBuyerFacts, findPolicyOn } from '@inservice/db/organizations'
import { quote, readPrice } from '@inservice/domain/billing'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'

/** What registering a person asks: the offering's window, their quote and the policies in force today; undefined where there is none. */
export const loadRegistration = async (db: Read, offeringId: Id, personId: Id, now: Instant) => {
  const offering = await getWindow(db, offeringId)
  if (!offering) return undefined
  const today = dateIn(now, offering.timeZone)
  const buyer = await findBuyerFacts(db, personId, offering.providerId, today)
  if (!buyer) return undefined
  const rows = await listPrices(db, offeringId)
  const { price, audience } = readPrice(offeringId, rows, 'person', buyer, offering.timeZone)
  const quoted = quote({
    price,
    quantity: 1,
    audience,
    organizationId: buyer.organizationId,
    on: today,
    codes: [],
    coverage: [],
    fees: [],
  })
  const refundPolicy = await findPolicyOn(db, offering.providerId, 'refund', today)
  const enrolled = await findLiveEnrollment(db, offeringId, personId)
  return { offering, buyer, quoted, refundPolicy, enrolled, today }
}

export type Registration = NonNullable<Awaited<ReturnType<typeof loadRegistration>>>
