import { ok, refuse, type Cents, type Id, type Instant, type Result } from '../kernel/index.ts'
import type { BlockSeatState } from './transitions.ts'

/** What becomes of unclaimed seats at a block's deadline: to the public, kept as credit with the provider, or nothing. */
export const deadlineRules = ['public', 'credit', 'lapse'] as const
export type DeadlineRule = (typeof deadlineRules)[number]

export type SettleState = {
  /** Null: bought before there was a choice; its seats stay. */
  readonly rule: DeadlineRule | null
  readonly returnsAt: Instant | null
  readonly settledAt: Instant | null
  readonly isLive: boolean
  readonly seats: readonly { readonly id: Id; readonly state: BlockSeatState }[]
  /** What comes back for one seat at the deadline, by the policy frozen on the order, and what is kept of it. */
  readonly seatCents: Cents
  readonly seatWithheldCents: Cents
}

/** Seats that leave a block at its deadline, and the money for them. */
export type Settlement = {
  readonly rule: DeadlineRule
  readonly to: 'returned' | 'credited' | 'lapsed'
  readonly seatIds: readonly Id[]
  readonly cents: Cents
  readonly withheldCents: Cents
}

const stateBy: Readonly<Record<DeadlineRule, Settlement['to']>> = {
  public: 'returned',
  credit: 'credited',
  lapse: 'lapsed',
}

/**
 * What becomes of a block's unclaimed seats, free, asked for or only named, at its deadline: once, and never before it.
 * Refuses `block-not-due`: too early, done already, without a rule, or a block that is no longer live.
 * Source: a seat block's unassigned seats are released by its terms (practice). 31 of 40 claimed, rule `credit` at $150
 * with $15 kept of each: nine seats are credited, $1,215; by `lapse` the same nine lapse and no money moves.
 */
export const decideSettle = (state: SettleState, now: Instant): Result<Settlement, 'block-not-due'> => {
  const { rule, returnsAt, settledAt, isLive } = state
  if (rule === null || !isLive || settledAt !== null || returnsAt === null || now < returnsAt)
    return refuse('block-not-due')
  const unclaimed: readonly BlockSeatState[] = ['free', 'requested', 'assigned']
  const seatIds = state.seats.filter((seat) => unclaimed.includes(seat.state)).map(({ id }) => id)
  const paid = rule === 'lapse' ? 0 : seatIds.length
  return ok({
    rule,
    to: stateBy[rule],
    seatIds,
    cents: paid * state.seatCents,
    withheldCents: paid * state.seatWithheldCents,
  })
}
