import { findOffering } from '@inservice/db/catalog'
import { findOwnState } from '@inservice/db/enrollment'
import { findBuyerFacts, findPolicyOn } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { quote, readPrice, refundPolicySchema, sayPolicy } from '@inservice/domain/billing'
import { publicStates } from '@inservice/domain/catalog'
import { invitationFor } from '@inservice/domain/enrollment'
import { dateIn } from '@inservice/domain/kernel'
import { calendarRuleSchema, holidayDates } from '@inservice/domain/organizations'
import { freeSeats, publicSeats } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const stranger = { occupation: null, isMember: false, inRegion: null, organizationId: null, email: null, name: '' }

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
    const { price, audience } = readPrice(found.id, found.prices, 'person', buyer, found.timeZone)
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
    const seats =
      found.capacity === null || found.taken === null
        ? null
        : { capacity: found.capacity, taken: found.taken, waiting: found.waiting }
    const window = {
      state: found.state,
      opensAt: found.registrationOpensAt,
      closesAt: found.registrationClosesAt,
      startsAt: found.startsAt,
      selfPaced: found.kind === 'self_paced',
    }
    const rule = refund && refundPolicySchema.parse(refund.rule)
    const days = calendar ? calendarRuleSchema.parse(calendar.rule) : { federal: true, holidays: [] }
    const closed = { federal: days.federal, closedOn: holidayDates(days) }
    const say = (language: 'en' | 'es') =>
      rule && found.startsAt ? sayPolicy(rule, found.startsAt, found.timeZone, language, closed) : null
    const at = { offeringId: found.id, providerId: found.providerId, programId: found.programId }
    const { questions, ...rest } = found
    return {
      ...rest,
      questions,
      price: {
        lines: quoted.lines,
        totalCents: quoted.totalCents,
        audience,
        listedCents: price.listedCents,
        early: price.early,
      },
      seats: seats && { ...seats, free: freeSeats(seats), forPublic: publicSeats(seats) },
      own: own ?? null,
      invitation: invitationFor(
        { window, seats, waitingList: found.waitingList, own: own?.state ?? null, waiting: own?.waiting ?? null },
        now,
      ),
      cancellation: rule ? { en: say('en'), es: say('es') } : null,
      creditRule: credit?.rule ?? null,
      clockHourFeeRule: fee?.rule ?? null,
      mayEdit: can(actor, 'catalog.draft', at),
      maySeeRoster: can(actor, 'roster.see', at),
      now,
    }
  },
})
