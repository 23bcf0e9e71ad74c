import { computeAward } from '@inservice/domain/hours'
import { atLocal, plusDays, plusMinutes, type Id, type PlainDate } from '@inservice/domain/kernel'
import type { Course } from '../facts/course.ts'
import type { Row } from '../rows/row.ts'
import { addSession } from './add-session.ts'
import { wordsOf } from './offering-words.ts'
import { planMeetings, type Meeting } from './plan-meetings.ts'
import { priceOffering } from './price-offering.ts'
import { sessionTimes } from './session-times.ts'
import { zone, type Offering, type Person, type Provider, type Session, type Stage, type Venue } from './stage.ts'
import { nameOffering } from './write-offering.ts'

export type OfferingFact = {
  course: Course
  provider: Provider
  from: PlainDate
  instructors: readonly Person[]
  breakouts: readonly string[]
  slugs: Set<string>
  codes: Set<string>
  capacity?: number
  meetings?: readonly Meeting[]
  districtSeats?: boolean
  /** Minutes approved are asked of nobody: a draft has none. */
  state?: Row<'offering'>['state']
  closesAfterStart?: boolean
}

/** An offering with sessions, pauses, pools, prices, trainers and the committee's approval. */
export function openOffering(stage: Stage, fact: OfferingFact): Offering {
  const { course, provider, instructors } = fact
  const id = stage.newId()
  const meetings = fact.meetings ?? planMeetings(course, fact.from, provider.calendar, fact.breakouts)
  const format = course.plan === 'self-paced' ? 'self_paced' : (course.format ?? 'in_person')
  const capacity = course.plan === 'self-paced' ? null : (fact.capacity ?? seatsFor(stage, course, format))
  const venue = format === 'online' || format === 'self_paced' ? null : venueFor(stage, provider, capacity ?? 0)
  const sessions = meetings.map((meeting, index) =>
    addSession(stage, { id, meeting, index, course, format, venue, capacity }),
  )
  const startsAt = sessions[0]?.row.starts_at ?? atLocal(fact.from, '08:00', zone)
  const endsAt =
    sessions
      .map(({ row }) => row.ends_at)
      .sort()
      .at(-1) ?? atLocal(plusDays(fact.from, 150), '17:00', zone)
  const startsOn = meetings[0]?.date ?? fact.from
  const { rows: prices, lowestCents } = priceOffering(stage, id, course, startsAt, fact.districtSeats ?? false)
  const row: Row<'offering'> = {
    ...wordsOf(fact.course, provider, meetings, format),
    id,
    provider_id: provider.id,
    program_id: provider.programs.get(course.program) ?? null,
    slug: nameOffering(course.title, startsOn, fact.slugs),
    number: `pending ${id}`,
    state: fact.state ?? stateAt(stage, course, startsAt, endsAt),
    venue_id: venue?.id ?? null,
    starts_at: startsAt,
    ends_at: endsAt,
    ...windowOf(stage, fact, startsAt, endsAt),
    approved_minutes: approvedMinutes(provider, sessions),
    capacity,
    district_seats: fact.districtSeats ?? false,
    lowest_price_cents: lowestCents,
    claim_code: claimCode(stage, fact.codes),
    refund_policy_id: null,
    canceled_reason: null,
  }
  const pool = write(stage, row, sessions, prices, instructors)
  return { row, provider, sessions, prices, pool, instructors, startsOn, endsAt, people: new Set(), enrollments: [] }
}

function write(
  stage: Stage,
  row: Row<'offering'>,
  sessions: readonly Session[],
  prices: readonly Row<'offering_price'>[],
  instructors: readonly Person[],
): Row<'seat_pool'> | null {
  const { sheet, newId } = stage
  sheet.add('offering', row)
  for (const { row: session, pauses, pool } of sessions) {
    sheet.add('session', session)
    for (const one of pauses) sheet.add('session_pause', one)
    if (pool) sheet.add('seat_pool', pool)
  }
  for (const price of prices) sheet.add('offering_price', price)
  instructors.forEach((person, position) => addInstructor(stage, row.id, person, position))
  const capacity = row.capacity ?? null
  if (capacity === null) return null
  return sheet.add('seat_pool', { id: newId(), offering_id: row.id, session_id: null, capacity, taken: 0 })
}

function venueFor(stage: Stage, provider: Provider, seats: number): Venue | null {
  const big = provider.venues.filter(({ rooms }) => rooms.some(({ capacity }) => capacity >= seats))
  return stage.dice.pick(big.length > 0 ? big : provider.venues)
}

function seatsFor(stage: Stage, course: Course, format: string): number {
  if (course.capacity !== undefined) return course.capacity
  return format === 'online' ? stage.dice.pick([30, 40, 50, 60]) : stage.dice.pick([18, 20, 24, 28, 30, 32, 36])
}

function stateAt(stage: Stage, course: Course, startsAt: string, endsAt: string): Row<'offering'>['state'] {
  if (endsAt < plusMinutes(stage.now, -700 * 24 * 60)) return 'archived'
  if (endsAt < stage.now) return 'completed'
  return startsAt < stage.now && course.plan !== 'self-paced' ? 'in_progress' : 'published'
}

function windowOf(stage: Stage, fact: OfferingFact, startsAt: string, endsAt: string) {
  const opens = fact.districtSeats ? 240 : stage.dice.pick([75, 90, 100, 120])
  const published = plusMinutes(startsAt, -(opens + 5) * 24 * 60)
  const publishedAt = published < stage.now ? published : plusMinutes(stage.now, -2 * 24 * 60)
  const selfPaced = fact.course.plan === 'self-paced'
  return {
    registration_opens_at: plusMinutes(startsAt, -opens * 24 * 60),
    registration_closes_at:
      fact.closesAfterStart || selfPaced ? plusMinutes(endsAt, -60) : plusMinutes(startsAt, -12 * 60),
    created_at: plusMinutes(publishedAt, -20 * 24 * 60),
    published_at: publishedAt,
  }
}

/** What someone who attends everything earns: the committee approves no more. */
function approvedMinutes(provider: Provider, sessions: readonly Session[]): number {
  const marks = sessions.map(({ row }) => ({ sessionId: row.id, from: row.starts_at, to: row.ends_at }))
  return computeAward(provider.credit.rule, sessionTimes(sessions), marks).awardMinutes
}

function addInstructor(stage: Stage, offeringId: Id, person: Person, position: number): void {
  const { sheet, newId, now } = stage
  sheet.add('offering_instructor', {
    offering_id: offeringId,
    person_id: person.id,
    position,
    qualifications: stage.dice.pick([
      'Twelve years in classrooms of the region; National Board certified.',
      'Former principal; facilitates for the consortium since 2019.',
      'Doctorate in educational leadership; coaches teams in six districts.',
      'Tribal education director and classroom teacher.',
      'State-certified trainer for this course.',
    ]),
  })
  sheet.add('role_grant', {
    id: newId(),
    person_id: person.id,
    role: 'trainer',
    scope_kind: 'offering',
    scope_id: offeringId,
    granted_at: now,
  })
}

const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'.split('')

function claimCode(stage: Stage, taken: Set<string>): string {
  for (;;) {
    const code = Array.from({ length: 6 }, () => stage.dice.pick(codeLetters)).join('')
    if (!taken.has(code)) {
      taken.add(code)
      return code
    }
  }
}
