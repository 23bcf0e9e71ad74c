import { plusMinutes, type Cents, type Id, type Instant, type TimeZone } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { buildGrant } from './build-person.ts'
import { sessionRows, type SessionRows, type SessionWish } from './build-session.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type PriceWish = {
  /** `everyone` where left out. */
  audience?: Row<'offering_price'>['audience']
  per?: 'person' | 'team' | 'seat'
  cents: Cents
  earlyCents?: Cents
  earlyUntil?: Instant
}
/** Any column of the offering, and these. */
export type OfferingWish = Partial<
  Omit<Row<'offering'>, 'id' | 'provider_id' | 'program_id' | 'venue_id' | 'starts_at' | 'ends_at'>
> & {
  provider: Ref
  program?: Ref
  venue?: Ref
  /** How many half-day sessions, or each one; one where left out. */
  sessions?: number | readonly SessionWish[]
  /** Free where left out. */
  prices?: readonly PriceWish[]
  instructors?: readonly Ref[]
}
export type BuiltOffering = {
  id: Id
  providerId: Id
  slug: string
  number: string
  title: string
  claimCode: string
  timeZone: TimeZone
  /** By position. */
  sessions: readonly { id: Id; startsAt: Instant; endsAt: Instant }[]
  sessionIds: readonly Id[]
  poolId: Id
}

const week = 7 * 24 * 60

/** A published event of one session a week ahead, 20 seats, free and open, where nothing else is wished. */
export async function buildOffering(context: Context, wish: OfferingWish): Promise<BuiltOffering> {
  const { provider, program, venue, sessions = 1, prices = [], instructors = [], ...columns } = wish
  const id = context.newId()
  const zone = columns.time_zone ?? 'America/Los_Angeles'
  const wished = typeof sessions === 'number' ? Array.from({ length: sessions }, () => ({})) : sessions
  const rows = sessionRows(context, id, wished, zone, venue ? idOf(venue) : null)
  const offering = {
    ...defaultsOf(context, rows, prices),
    id,
    provider_id: idOf(provider),
    program_id: program ? idOf(program) : null,
    venue_id: venue ? idOf(venue) : null,
    time_zone: zone,
    ...columns,
  }
  const poolId = context.newId()
  await context.insert('offering', offering)
  await context.insert('session', ...rows.sessions)
  await context.insert('session_pause', ...rows.pauses)
  await context.insert('offering_price', ...priceRows(context, id, prices))
  const pool = { id: poolId, offering_id: id, session_id: null, capacity: offering.capacity ?? 0, taken: 0 }
  await context.insert('seat_pool', pool, ...rows.pools)
  await addInstructors(context, id, instructors)
  return {
    id,
    poolId,
    providerId: offering.provider_id,
    slug: offering.slug,
    number: offering.number,
    title: offering.title,
    claimCode: offering.claim_code ?? '',
    timeZone: zone,
    sessions: rows.sessions.map((session) => ({
      id: session.id,
      startsAt: session.starts_at,
      endsAt: session.ends_at,
    })),
    sessionIds: rows.sessions.map((session) => session.id),
  }
}

function defaultsOf(context: Context, { sessions }: SessionRows, prices: readonly PriceWish[]) {
  const number = context.next('offering')
  return {
    slug: `offering-${context.mark}-${number}`,
    number: `W${context.mark}-2026-${String(number).padStart(4, '0')}`.toUpperCase(),
    title: `Example offering ${number}`,
    claim_code: `W${context.mark}C${number}`.toUpperCase(),
    kind: 'event' as const,
    format: 'in_person' as const,
    state: 'published' as const,
    audiences: ['teacher'],
    starts_at: sessions.map((session) => session.starts_at).sort()[0] ?? null,
    ends_at:
      sessions
        .map((session) => session.ends_at)
        .sort()
        .at(-1) ?? null,
    registration_opens_at: plusMinutes(context.now, -4 * week),
    approved_minutes: sessions.length * 180,
    tags: [...new Set(sessions.flatMap((session) => session.tags ?? []))],
    capacity: 20,
    lowest_price_cents: Math.min(
      ...(prices.length === 0 ? [0] : prices.map((price) => price.earlyCents ?? price.cents)),
    ),
    is_invented: true,
    created_at: plusMinutes(context.now, -5 * week),
    published_at: plusMinutes(context.now, -4 * week),
  }
}

/** Instructors may keep the roster of what they teach. */
async function addInstructors(context: Context, offeringId: Id, instructors: readonly Ref[]): Promise<void> {
  const of = { offering_id: offeringId }
  const rows = instructors.map((person, position) => ({ ...of, person_id: idOf(person), position }))
  await context.insert('offering_instructor', ...rows)
  for (const person of instructors) await buildGrant(context, person, 'trainer', { kind: 'offering', id: offeringId })
}

const priceRows = (context: Context, offeringId: Id, prices: readonly PriceWish[]): Row<'offering_price'>[] =>
  (prices.length === 0 ? [{ cents: 0 } as PriceWish] : prices).map((price, position) => ({
    id: context.newId(),
    offering_id: offeringId,
    audience: price.audience ?? 'everyone',
    per: price.per ?? 'person',
    amount_cents: price.cents,
    early_cents: price.earlyCents ?? null,
    early_until: price.earlyUntil ?? null,
    position,
  }))
