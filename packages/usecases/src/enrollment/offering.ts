import { findOffering, type OfferingDetail } from '@inservice/db/catalog'
import { findOwnState } from '@inservice/db/enrollment'
import { findBuyerFacts, findPolicyOn, type BuyerRow, type PolicyRow } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { quote, readPrice, refundPolicySchema, sayPolicy, sayQuoteLine } from '@inservice/domain/billing'
import { publicStates } from '@inservice/domain/catalog'
import { invitationFor } from '@inservice/domain/enrollment'
import { dateIn, type Instant, type Language, type PlainDate } from '@inservice/domain/kernel'
import { closedDays } from '@inservice/domain/organizations'
import { freeSeats, publicSeats, type SeatCount } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const stranger = { occupation: null, isMember: false, inRegion: null, organizationId: null, email: null, name: '' }

const seatsOf = ({ capacity, taken, waiting }: OfferingDetail): SeatCount | null =>
  capacity === null || taken === null ? null : { capacity, taken, waiting }

const windowOf = ({ state, startsAt, kind, registrationOpensAt, registrationClosesAt }: OfferingDetail) => ({
  state,
  opensAt: registrationOpensAt,
  closesAt: registrationClosesAt,
  startsAt,
  selfPaced: kind === 'self_paced',
})

/** What it costs this person today, line by line. */
const priceOf = (found: OfferingDetail, buyer: typeof stranger | BuyerRow, on: PlainDate) => {
  const { price, audience } = readPrice(found.id, found.prices, 'person', buyer, found.timeZone)
  const { organizationId } = buyer
  const quoted = quote({ price, quantity: 1, audience, organizationId, on, codes: [], coverage: [], fees: [] })
  const { totalCents } = quoted
  const lines = quoted.lines.map((line) => ({
    ...line,
    label: { en: sayQuoteLine(line, 'en').label, es: sayQuoteLine(line, 'es').label },
  }))
  return { lines, totalCents, audience, listedCents: price.listedCents, early: price.early }
}

/** The cancellation policy as a sentence with its days, in both languages. */
const cancellationOf = (found: OfferingDetail, now: Instant, refund?: PolicyRow, calendar?: PolicyRow) => {
  if (!refund) return null
  const rule = refundPolicySchema.parse(refund.rule)
  const closed = closedDays(calendar)
  const say = (language: Language) =>
    found.startsAt
      ? sayPolicy(rule, { startsAt: found.startsAt, zone: found.timeZone, calendar: closed, now }, language)
      : null
  return { en: say('en'), es: say('es') }
}

/** An offering's page: what it is, what it costs this person, how seats stand, what the one button says. */
export const offering = query({
  name: 'enrollment.offering',
  input: z.object({ slug: z.string().min(1).max(120) }),
  load: async (read, { slug }, { actor, now }) => {
    const found = await findOffering(read, { slug })
    if (!found) return null
    const today = dateIn(now, found.timeZone)
    const personId = actor.kind === 'person' ? actor.personId : null
    const [buyer, own, refund, calendar, credit, fee] = await Promise.all([
      personId ? findBuyerFacts(read, personId, found.providerId, today) : undefined,
      personId ? findOwnState(read, found.id, personId) : undefined,
      findPolicyOn(read, found.providerId, 'refund', today),
      findPolicyOn(read, found.providerId, 'calendar', today),
      findPolicyOn(read, found.providerId, 'credit', today),
      findPolicyOn(read, found.providerId, 'clock_hour_fee', today),
    ])
    return { found, buyer: buyer ?? stranger, own, refund, calendar, credit, fee, today }
  },
  allow: (actor, { found }) => {
    const at = { offeringId: found.id, providerId: found.providerId, programId: found.programId }
    return publicStates.some((state) => state === found.state) || can(actor, 'catalog.draft', at)
  },
  show: ({ found, buyer, own, refund, calendar, credit, fee, today }, _input, { actor, now }) => {
    const seats = seatsOf(found)
    const at = { offeringId: found.id, providerId: found.providerId, programId: found.programId }
    return {
      ...found,
      price: priceOf(found, buyer, today),
      seats: seats && { ...seats, free: freeSeats(seats), forPublic: publicSeats(seats) },
      own: own ?? null,
      invitation: invitationFor(
        {
          window: windowOf(found),
          seats,
          waitingList: found.waitingList,
          own: own?.state ?? null,
          waiting: own?.waiting ?? null,
        },
        now,
      ),
      cancellation: cancellationOf(found, now, refund, calendar),
      creditRule: credit?.rule ?? null,
      clockHourFeeRule: fee?.rule ?? null,
      mayEdit: can(actor, 'catalog.draft', at),
      maySeeRoster: can(actor, 'roster.see', at),
      now,
    }
  },
})
