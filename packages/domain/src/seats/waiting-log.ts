import { z } from 'zod'
import type { Id, Instant } from '../kernel/index.ts'
import type { FreeReserve } from './decide-round.ts'
import type { AnswerClock } from './answer-clock.ts'

/** What a line of a waiting list's log can tell. `named`: a companion is asked by name after the party's seats were taken.
 * `overbooked`: staff added someone beyond the capacity; `absorbed`: a freed seat brought the offering back to it. */
export const waitingSteps = [
  'joined',
  'freed',
  'offered',
  'skipped',
  'kept',
  'accepted',
  'named',
  'declined',
  'expired',
  'left',
  'moved',
  'removed',
  'canceled',
  'overbooked',
  'absorbed',
] as const
export type WaitingStep = (typeof waitingSteps)[number]

/** What made seats come free, where it isn't a step of the line's own. */
export const freedAfter = ['withdrawn', 'lapsed', 'returned', 'capacity', 'reserve'] as const
export type FreedAfter = (typeof freedAfter)[number]

/** What a step went by: seats asked for or free, places in line, deadlines, and the clock by which an offer is answered. */
export type WaitingFacts = {
  readonly seats?: number | undefined
  readonly needs?: number | undefined
  readonly free?: number | undefined
  readonly times?: number | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly until?: Instant | undefined
  readonly mayKeep?: boolean | undefined
  readonly after?: FreedAfter | undefined
  readonly clock?: AnswerClock | undefined
  /** Whose reserves someone may use who joined; what of the reserves was free; from which one a seat was offered. */
  readonly groups?: readonly string[] | undefined
  readonly reserves?: readonly FreeReserve[] | undefined
  readonly reserve?: Id | undefined
  /** Whom staff added beyond the capacity, in line or not. */
  readonly personId?: Id | undefined
  /** Passed over, for only seats of others' reserves were free. */
  readonly reserved?: boolean | undefined
}

/** One line of the log, in the order in which it was written. Entry: whom it is about; null where it is the line as a whole. */
export type WaitingEvent = {
  readonly what: WaitingStep
  readonly at: Instant
  readonly entryId: Id | null
  readonly facts: WaitingFacts
}

const count = z.int().min(0).optional()

/** A step's facts as they are kept. */
export const waitingFactsSchema: z.ZodType<WaitingFacts> = z.object({
  seats: count,
  needs: count,
  free: count,
  times: count,
  from: count,
  to: count,
  until: z.string().optional(),
  mayKeep: z.boolean().optional(),
  after: z.enum(freedAfter).optional(),
  groups: z.array(z.string()).optional(),
  reserves: z.array(z.object({ id: z.string(), who: z.string(), free: z.int(), until: z.string() })).optional(),
  reserve: z.string().optional(),
  personId: z.string().optional(),
  reserved: z.boolean().optional(),
  clock: z
    .object({
      rule: z.object({
        hours: z.int(),
        window: z.object({ opensAt: z.string(), closesAt: z.string(), weekends: z.boolean() }).nullable(),
      }),
      zone: z.string(),
      calendar: z.object({ federal: z.boolean(), closedOn: z.array(z.string()) }),
      closesAt: z.string().nullable(),
    })
    .optional(),
})
