import { findOffering, type OfferingDetail } from '@inservice/db/catalog'
import { findCohort, findOwnApplication, findOwnState } from '@inservice/db/enrollment'
import { listReserves, type ReserveRow } from '@inservice/db/seats'
import { findBuyerFacts, findPolicyOn, type BuyerRow, type PolicyRow } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { quote, readPrice, refundPolicySchema, sayPolicy, sayQuoteLine } from '@inservice/domain/billing'
import { publicStates } from '@inservice/domain/catalog'
import { invitationFor } from '@inservice/domain/enrollment'
import { dateIn, type Instant, type Language, type PlainDate } from '@inservice/domain/kernel'
import { closedDays } from '@inservice/domain/organizations'
import { freeSeats, groupsOf, openReserves, publicSeats, seatsFor } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const stranger = {
  occupation: null,
  isMember: false,
  inRegion: null,
  organizationId: null,
  parentId: null,
  email: null,
  name: '',
}

const seatsOf = (
  { capacity, taken, waiting, state }: OfferingDetail,
  reserves: readonly ReserveRow[],
  groups: readonly string[],
  now: Instant,
) =>
  capacity === null || taken === null
    ? null
    : seatsFor({ capacity, taken, waiting, closed: state === 'canceled', reserves }, groups, now)

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
    const isCohort = found.kind === 'cohort'
    const [reserves, buyer, own, refund, calendar, credit, fee, cohort, applied] = await Promise.all([
      listReserves(read, { offeringId: found.id }),
      personId ? findBuyerFacts(read, personId, found.providerId, today) : undefined,
      personId ? findOwnState(read, found.id, personId) : undefined,
      findPolicyOn(read, found.providerId, 'refund', today),
      findPolicyOn(read, found.providerId, 'calendar', today),
      findPolicyOn(read, found.providerId, 'credit', today),
      findPolicyOn(read, found.providerId, 'clock_hour_fee', today),
      isCohort ? findCohort(read, { id: found.id }) : undefined,
      isCohort && personId ? findOwnApplication(read, found.id, personId) : undefined,
    ])
    const application = cohort && {
      appliesUntil: cohort.appliesUntil,
      state: applied?.state ?? null,
      confirmBy: applied?.confirmBy ?? null,
    }
    return { found, reserves, buyer: buyer ?? stranger, own, refund, calendar, credit, fee, today, application }
  },
  allow: (actor, { found }) => {
    const at = { offeringId: found.id, providerId: found.providerId, programId: found.programId }
    return publicStates.some((state) => state === found.state) || can(actor, 'catalog.draft', at)
  },
  show: (
    { found, reserves, buyer, own, refund, calendar, credit, fee, today, application },
    _input,
    { actor, now },
  ) => {
    const seats = seatsOf(found, reserves, groupsOf(buyer), now)
    const at = { offeringId: found.id, providerId: found.providerId, programId: found.programId }
    return {
      ...found,
      price: priceOf(found, buyer, today),
      seats: seats && {
        capacity: seats.capacity,
        taken: seats.taken,
        waiting: seats.waiting,
        free: freeSeats(seats),
        forPublic: publicSeats(seats),
      },
      /** Seats that are kept for some, and until when; `mine`: for whoever looks. */
      reserves: openReserves(reserves, now).map((one) => ({
        id: one.id,
        who: one.who,
        name: reserves.find(({ id }) => id === one.id)?.name ?? null,
        seats: one.quantity - one.taken,
        releasesAt: one.releasesAt,
        mine: groupsOf(buyer).includes(one.who),
      })),
      own: own ?? null,
      invitation: invitationFor(
        {
          window: windowOf(found),
          seats,
          waitingList: found.waitingList,
          own: own?.state ?? null,
          waiting: own?.waiting ?? null,
          application,
        },
        now,
      ),
      application: application ?? null,
      cancellation: cancellationOf(found, now, refund, calendar),
      creditRule: credit?.rule ?? null,
      clockHourFeeRule: fee?.rule ?? null,
      mayEdit: can(actor, 'catalog.draft', at),
      maySeeRoster: can(actor, 'roster.see', at),
      now,
    }
  },
})
