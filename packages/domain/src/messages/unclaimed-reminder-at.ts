import { plusMinutes, type Instant, type Minutes } from '../kernel/index.ts'

const week: Minutes = 7 * 24 * 60
const day: Minutes = 24 * 60

export type UnclaimedState = {
  readonly returnsAt: Instant | null
  readonly createdAt: Instant
  /** Null: nothing happens to unclaimed seats at the deadline. */
  readonly rule: string | null
  readonly settledAt: Instant | null
  readonly isLive: boolean
  readonly unclaimed: number
}

/**
 * When the seat managers are reminded of seats that nobody has claimed: a week before the deadline, and where the block is
 * bought later than that, a day after buying. Source: practice. Deadline 2026-04-13T16:00Z, bought in March →
 * 2026-04-06T16:00Z; bought 2026-04-10T09:00Z → 2026-04-11T09:00Z.
 */
export const unclaimedReminderAt = (returnsAt: Instant, createdAt: Instant): Instant => {
  const early = plusMinutes(returnsAt, 0 - week)
  const afterBuying = plusMinutes(createdAt, day)
  return early > afterBuying ? early : afterBuying
}

/** Whether the reminder is due: its time has come, the deadline has not, and there are seats that a rule waits for. */
export const isUnclaimedReminderDue = (state: UnclaimedState, now: Instant): boolean =>
  state.rule !== null &&
  state.returnsAt !== null &&
  state.settledAt === null &&
  state.isLive &&
  state.unclaimed > 0 &&
  now < state.returnsAt &&
  now >= unclaimedReminderAt(state.returnsAt, state.createdAt)
