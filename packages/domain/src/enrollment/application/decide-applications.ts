import { ok, plusMinutes, refuse, type Id, type Instant, type Result } from '../../kernel/index.ts'
import { freeSeats, type SeatCount } from '../../seats/index.ts'
import type { Standing } from './decide-assurance.ts'
import { applicationMayBecome, type ApplicationState } from './transitions.ts'

export const decisions = ['accepted', 'declined', 'waiting'] as const
export type Decision = (typeof decisions)[number]

export type Judged = {
  readonly id: Id
  readonly name: string
  readonly state: ApplicationState
  readonly assurance: Standing
  readonly holdId: Id | null
}
export type DecideState = {
  readonly applications: readonly Judged[]
  /** Null where the cohort has seats for all. */
  readonly seats: SeatCount | null
  readonly asksSupervisor: boolean
  readonly confirmDays: number
  readonly offeringState: string
  readonly startsAt: Instant | null
}
export type Decided = {
  /** Seats that are taken from the pool, and those that go back to it. */
  readonly takes: readonly Judged[]
  readonly frees: readonly Judged[]
  readonly confirmBy: Instant | null
}

const runs = (state: string): boolean => state === 'published' || state === 'in_progress'

/** Until when one who is accepted may take the seat: `confirmDays` from now, at the latest when the cohort begins. */
const confirmBy = ({ confirmDays, startsAt }: DecideState, now: Instant): Instant => {
  const until = plusMinutes(now, confirmDays * 1_440)
  return startsAt !== null && startsAt < until ? startsAt : until
}

/**
 * What staff decide about one application or several at once: all of them, or none. Accepting takes a seat for each that
 * keeps none yet; declining gives back one that was kept. Refuses `cohort-full` with the number of seats that are left:
 * 13 of 15 taken, three accepted → left 2, asked 3. A decline says why (practice).
 */
export const decideApplications = (
  state: DecideState,
  decision: Decision,
  reason: string,
  now: Instant,
): Result<
  Decided,
  'application-step-closed' | 'assurance-missing' | 'cohort-full' | 'decline-reason-needed' | 'cohort-over'
> => {
  const { applications, seats } = state
  if (decision === 'declined' && reason.trim() === '') return refuse('decline-reason-needed')
  const closed = applications.find((one) => !applicationMayBecome(one.state, decision))
  if (closed) return refuse('application-step-closed', { name: closed.name })
  const kept = applications.filter(({ holdId }) => holdId !== null)
  if (decision !== 'accepted') return ok({ takes: [], frees: kept, confirmBy: null })
  if (!runs(state.offeringState) || (state.startsAt !== null && now >= state.startsAt)) return refuse('cohort-over')
  const unassured = state.asksSupervisor ? applications.find(({ assurance }) => assurance !== 'yes') : undefined
  if (unassured) return refuse('assurance-missing', { name: unassured.name })
  const takes = applications.filter(({ holdId }) => holdId === null)
  if (seats !== null && takes.length > freeSeats(seats))
    return refuse('cohort-full', { free: freeSeats(seats), asked: takes.length, capacity: seats.capacity })
  return ok({ takes: seats === null ? [] : takes, frees: [], confirmBy: confirmBy(state, now) })
}
