import { atLocal } from '@inservice/domain/kernel'
import type { Offering } from '../offering/use-offering.ts'
import type { Choices } from './draft-context.tsx'
import type { Body } from './draft-values.ts'

type Place = { choices: Choices; provider: Choices['providers'][number]; now: string }

const sessionsOf = (body: Body, zone: string, place: string | null): Offering['sessions'] =>
  body.sessions
    .toSorted((a, b) => `${a.date} ${a.from}`.localeCompare(`${b.date} ${b.from}`))
    .map(({ title, date, from, to, designations, pauses }, at) => ({
      id: String(at),
      position: at + 1,
      title,
      startsAt: atLocal(date, from, zone),
      endsAt: atLocal(date, to, zone),
      timeZone: zone,
      slot: null,
      designations,
      online: body.format !== 'in_person',
      place,
      room: null,
      capacity: null,
      taken: null,
      pauses: pauses.map((pause) => ({
        kind: pause.kind,
        startsAt: atLocal(date, pause.from, zone),
        endsAt: atLocal(date, pause.to, zone),
      })),
    }))

const lengthOf = (sessions: Offering['sessions']): number =>
  sessions.reduce(
    (sum, { startsAt, endsAt }) => sum + Math.max(0, Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
    0,
  )

const pricesOf = ({ priceCents, memberPriceCents }: Body): Offering['prices'] => {
  const price = (audience: Offering['prices'][number]['audience'], amountCents: number) => ({
    audience,
    per: 'person' as const,
    amountCents,
    earlyCents: null,
    earlyUntil: null,
  })
  return [
    price('everyone', priceCents),
    ...(memberPriceCents === null ? [] : [price('member_district', memberPriceCents)]),
  ]
}

/** What a draft says in its own words. */
const saidOf = ({ title, summary, description, kind, format, audiences, objectives, agenda, ...rest }: Body) => ({
  title,
  summary,
  description,
  kind,
  format,
  audiences,
  objectives,
  agenda,
  standards: rest.standards,
  prerequisites: rest.prerequisites,
  teachingLanguage: rest.teachingLanguage,
  waitingList: rest.waitingList,
  districtSeats: rest.districtSeats,
  contactName: rest.contactName,
  contactEmail: rest.contactEmail,
  programId: rest.programId,
})

/** What a draft gets when it is published. */
const unknownYet = {
  id: '',
  slug: '',
  number: '',
  state: 'published',
  registrationOpensAt: null,
  registrationClosesAt: null,
  questions: [],
  canceledReason: null,
  application: null,
  isInvented: false,
  refundPolicyId: null,
  version: 0,
  programSlug: null,
  providerSlug: '',
  providerAccent: null,
  taken: 0,
  waiting: 0,
  own: null,
  invitation: 'register',
  cancellation: null,
  creditRule: null,
  clockHourFeeRule: null,
  mayEdit: false,
  maySeeRoster: false,
} satisfies Partial<Offering>

/** A draft as its page would show it to a stranger, were it published now. */
export const previewOf = (body: Body, { choices, provider, now }: Place): Offering => {
  const venue = choices.venues.find(({ id }) => id === body.venueId)
  const sessions = sessionsOf(body, provider.timeZone, body.format === 'online' ? null : (venue?.name ?? null))
  const program = choices.programs.find(({ id }) => id === body.programId)
  const capacity = body.capacity ?? 0
  return {
    ...saidOf(body),
    ...unknownYet,
    timeZone: provider.timeZone,
    startsAt: sessions[0]?.startsAt ?? null,
    endsAt: sessions.at(-1)?.endsAt ?? null,
    approvedMinutes: body.requestedMinutes ?? lengthOf(sessions),
    designations: [...new Set(sessions.flatMap(({ designations }) => designations))],
    providerId: provider.id,
    programName: program?.name ?? null,
    providerShortName: provider.name,
    providerName: provider.name,
    providerZone: provider.timeZone,
    venue: venue ? { name: venue.name, address: '', city: venue.city, access: '', parking: '' } : null,
    capacity,
    minimum:
      body.minToRun === null || body.decidesOn === null
        ? null
        : { needed: body.minToRun, registered: 0, decidesOn: body.decidesOn, confirmedAt: null },
    sessions,
    prices: pricesOf(body),
    instructors: body.instructors.map(({ name, qualifications, email }) => ({ personId: email, name, qualifications })),
    price: { lines: [], totalCents: body.priceCents, audience: 'everyone', listedCents: body.priceCents, early: null },
    seats: { capacity, taken: 0, waiting: 0, free: capacity, forPublic: capacity },
    reserves: [],
    now,
  }
}
