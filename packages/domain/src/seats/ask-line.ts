import { plusMinutes, type Instant } from '../kernel/index.ts'
import { answerDeadline, type AnswerClock } from './answer-clock.ts'
import { decideRound, type FreeReserve, type InLine } from './decide-round.ts'
import type { WaitingEvent } from './waiting-log.ts'

/** In the last three days before registration closes no seat is kept for a party that waits to be whole. */
const lastDaysMinutes = 3 * 24 * 60

/** From when on seats are no longer kept past a line: null where registration never closes. */
export const keepsUntil = (closesAt: Instant | null): Instant | null =>
  closesAt === null ? null : plusMinutes(closesAt, -lastDaysMinutes)

/**
 * What so many free seats come to in a line, as its log tells it: what came free with the clock that offers go by, then
 * each offer with its deadline, each skip with its reason, and what is kept. Empty where there is nobody or nothing.
 * The one rule for the house and for `replay`. Refuses nothing.
 */
export const askLine = (
  free: number,
  line: readonly InLine[],
  clock: AnswerClock,
  now: Instant,
  reserves: readonly FreeReserve[] = [],
): readonly WaitingEvent[] => {
  const until = keepsUntil(clock.closesAt)
  const mayKeep = until === null || now < until
  const steps = decideRound(free, mayKeep, line, reserves)
  if (steps.length === 0) return []
  const freed: WaitingEvent = {
    what: 'freed',
    at: now,
    entryId: null,
    facts: { seats: free, mayKeep, clock, ...(reserves.length > 0 ? { reserves } : {}) },
  }
  const told = steps.map(({ what, entryId, ...facts }): WaitingEvent => {
    const until = what === 'offered' ? answerDeadline(now, clock) : undefined
    return { what, at: now, entryId, facts: until === undefined ? facts : { ...facts, until } }
  })
  return [freed, ...told]
}
