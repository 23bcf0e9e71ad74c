import { getWindow, listPrices } from '@inservice/db/catalog'
import { findLiveEnrollments, listClashing } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { findBuyers, findPolicyOn, findStanding, type BuyerRow } from '@inservice/db/organizations'
import { findEmployerByEmail, findPeopleByEmails, type PersonOfAddress } from '@inservice/db/people'
import { findWaitingOfPeople } from '@inservice/db/seats'
import { quote, readPrice } from '@inservice/domain/billing'
import { mostInGroup, type GroupKnown } from '@inservice/domain/enrollment'
import { dateIn, type Id, type Instant, type PlainDate } from '@inservice/domain/kernel'

type Facts = Omit<BuyerRow, 'personId' | 'email' | 'name'>
const stranger: Facts = { occupation: null, organizationId: null, parentId: null, isMember: false, inRegion: null }

/** Whoever nobody knows yet is charged as one of the organization that their mail domain belongs to. */
const factsByDomain = async (db: Read, emails: readonly string[], providerId: Id, on: PlainDate) => {
  const facts = new Map<string, Facts>()
  for (const email of emails) {
    const domain = email.slice(email.lastIndexOf('@') + 1)
    if (facts.has(domain)) continue
    const employer = await findEmployerByEmail(db, email)
    const standing = employer && (await findStanding(db, employer.id, providerId, on))
    facts.set(
      domain,
      standing
        ? { ...stranger, organizationId: standing.id, isMember: standing.isMember, inRegion: standing.inRegion }
        : stranger,
    )
  }
  return (email: string): Facts => facts.get(email.slice(email.lastIndexOf('@') + 1)) ?? stranger
}

const known = async (db: Read, offeringId: Id, asker: BuyerRow, found: readonly PersonOfAddress[]) => {
  const ids = found.map(({ personId }) => personId)
  const live = new Set((await findLiveEnrollments(db, offeringId, ids)).map(({ personId }) => personId))
  const waiting = new Set((await findWaitingOfPeople(db, offeringId, ids)).map(({ personId }) => personId))
  const isColleague = ({ personId, organizationId }: PersonOfAddress): boolean =>
    personId === asker.personId || (organizationId !== null && organizationId === asker.organizationId)
  const judged = found.map((one): readonly [string, GroupKnown] => {
    const { personId } = one
    const standing = { isEnrolled: live.has(personId), isWaiting: waiting.has(personId) }
    return [one.email, { personId, isColleague: isColleague(one), ...standing }]
  })
  return new Map(judged)
}

/**
 * What registering a list of people asks: whom the addresses mean, each one's price, the offering and its policies. A clash
 * is told of colleagues alone, and never with what. Prices are worked out for as many as may be registered at a time.
 */
export const loadGroup = async (db: Read, offeringId: Id, emails: readonly string[], askerId: Id, now: Instant) => {
  const offering = await getWindow(db, offeringId)
  if (!offering) return undefined
  const today = dateIn(now, offering.timeZone)
  const [asker] = await findBuyers(db, [askerId], offering.providerId, today)
  if (!asker) return undefined
  const found = await findPeopleByEmails(db, emails)
  const people = await known(db, offeringId, asker, found)
  const buyers = await findBuyers(db, [...new Set(found.map(({ personId }) => personId))], offering.providerId, today)
  const buyerOf = new Map(buyers.map((one) => [one.personId, one]))
  const unknown = emails.filter((email) => !people.has(email))
  const byDomain = await factsByDomain(db, unknown.slice(0, mostInGroup), offering.providerId, today)
  const rows = await listPrices(db, offeringId)
  const factsOf = (email: string): Facts => buyerOf.get(people.get(email)?.personId ?? '') ?? byDomain(email)
  const quoteFor = (email: string) => {
    const facts = factsOf(email)
    const { price, audience } = readPrice(offeringId, rows, 'person', facts, offering.timeZone)
    const { organizationId } = facts
    return quote({ price, quantity: 1, audience, organizationId, on: today, codes: [], coverage: [], fees: [] })
  }
  const colleagues = [...people.values()].flatMap(({ isColleague, personId }) => (isColleague ? [personId] : []))
  const questions = offering.questions as { required: boolean }[]
  return {
    offering,
    asker,
    known: people,
    quoteFor,
    employerOf: (email: string): Id | null => factsOf(email).organizationId,
    clashing: new Set(await listClashing(db, offeringId, colleagues)),
    refundPolicy: await findPolicyOn(db, offering.providerId, 'refund', today),
    /** Who applies, picks sessions or answers questions does so for themselves. */
    asksEach:
      offering.kind === 'cohort' || offering.hasBreakouts === true || questions.some(({ required }) => required),
  }
}

export type Group = NonNullable<Awaited<ReturnType<typeof loadGroup>>>
