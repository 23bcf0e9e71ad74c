import { getWindow, type WindowRow } from '@inservice/db/catalog'
import { appendWaitingEvents, lockLine, lockPool, updateAbsorbed, type LineEntry } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, type Instant } from '@inservice/domain/kernel'
import {
  askLine,
  freedAfter,
  openReserves,
  openSeats,
  overbookedLeft,
  seatsFor,
  type WaitingEvent,
  type WaitingFacts,
} from '@inservice/domain/seats'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { loadAnswerClock } from './load-answer-clock.ts'
import { saveRound, type Round } from './save-round.ts'

/** A round that asks nobody and keeps the same seats for the same party changes nothing, and is not written. */
const isSame = (events: readonly WaitingEvent[], line: readonly LineEntry[]): boolean => {
  const told = events.filter(({ what }) => what !== 'freed')
  const [only] = told
  const now = line.find(({ kept }) => kept > 0)
  return told.length === 1 && only?.what === 'kept' && only.entryId === now?.entryId && only.facts.seats === now?.kept
}

const because = (event: WaitingEvent, after: WaitingFacts['after']): WaitingEvent =>
  event.what === 'freed' && after !== undefined ? { ...event, facts: { ...event.facts, after } } : event

/** Freed seats that take the place of seats beyond the capacity, and how many stay beyond it. */
type Absorbed = { readonly left: number; readonly seats: number; readonly after: WaitingFacts['after'] }

const isOpen = ({ state }: WindowRow, closesAt: Instant | null, now: Instant): boolean =>
  (state === 'published' || state === 'in_progress') && (closesAt === null || now < closesAt)

/** Asks a line for the free seats of an offering, in its order, once it is back within its capacity: the seats are kept until the answer hours have passed. */
export const offerSeats = command({
  name: 'seats.on-seat-freed',
  input: z.object({ offeringId: idSchema, after: z.enum(freedAfter).optional() }),
  load: async (tx, { offeringId }, { now }) => {
    const offering = await getWindow(tx, offeringId)
    const pool = offering ? await lockPool(tx, offeringId) : undefined
    if (!offering || !pool) return null
    const line = pool.waiting > 0 ? await lockLine(tx, offeringId) : []
    return { offering, pool, line, clock: await loadAnswerClock(tx, offering, now) }
  },
  allow: (actor) => can(actor, 'waiting-list.offer'),
  decide: ({ offering, pool, line, clock }, { offeringId, after }, { now }) => {
    const seats = seatsFor(pool, [], now)
    const free = openSeats(seats) + line.reduce((sum, { kept }) => sum + kept, 0)
    const reserves = openReserves(pool.reserves, now).map(({ id, who, quantity, taken, releasesAt }) => ({
      id,
      who,
      free: quantity - taken,
      until: releasesAt,
    }))
    const asked = isOpen(offering, clock.closesAt, now) ? askLine(free, line, clock, now, reserves) : []
    const events = isSame(asked, line) ? [] : asked.map((event) => because(event, after))
    const left = pool.closed ? pool.overbooked : overbookedLeft(seats)
    const absorbed = { left, seats: pool.overbooked - left, after }
    return ok({ offeringId, line, closesAt: clock.closesAt, events, absorbed })
  },
  save: async (tx, change: Round & { absorbed: Absorbed }, moment) => {
    const { offeringId, absorbed } = change
    const { left, seats, after } = absorbed
    if (seats > 0) {
      await updateAbsorbed(tx, offeringId, left)
      const facts = after === undefined ? { seats } : { seats, after }
      await appendWaitingEvents(tx, offeringId, [
        { id: moment.newId(), what: 'absorbed', at: moment.now, entryId: null, facts },
      ])
    }
    return saveRound(tx, change, moment)
  },
  announce: ({ events }) =>
    events.flatMap(({ what, entryId }) =>
      what === 'offered' ? [{ topic: 'waiting-list.offered', payload: { entryId } }] : [],
    ),
  audit: ({ offeringId, events }) => ({
    kind: 'offering',
    id: offeringId,
    details: { offered: events.flatMap(({ what, entryId }) => (what === 'offered' ? [entryId] : [])) },
  }),
})

/** A seat came free: it is offered in the line's order before the public can see it. */
export const onSeatFreed = listener('seat.freed', offerSeats)
