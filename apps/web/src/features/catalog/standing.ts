/** How a training stands for someone who thinks of registering. */
export type Standing = 'open' | 'waiting-list' | 'full' | 'closed' | 'not-open' | 'past' | 'canceled'

export type StandingFacts = {
  readonly state: string
  readonly kind: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly registrationOpensAt: string | null
  readonly registrationClosesAt: string | null
  readonly capacity: number | null
  readonly taken: number | null
  readonly waiting: number
  readonly waitingList: boolean
}

/** Seats that someone new can have: those that are free, less those promised to who waits. Null where seats don't run out. */
export const seatsLeft = ({ capacity, taken, waiting }: StandingFacts): number | null =>
  capacity === null ? null : Math.max(0, capacity - (taken ?? 0) - waiting)

/**
 * How a training in a list stands, so that its row says the right word before anyone opens it; its own page asks the rules
 * themselves. 20 of 20 taken with a waiting list → `waiting-list`.
 */
export const standingOf = (facts: StandingFacts, now: string): Standing => {
  const { state, startsAt, endsAt, registrationOpensAt, registrationClosesAt } = facts
  if (state === 'canceled') return 'canceled'
  if (state === 'completed' || (endsAt !== null && endsAt <= now)) return 'past'
  if (registrationOpensAt !== null && registrationOpensAt > now) return 'not-open'
  const closes = registrationClosesAt ?? (facts.kind === 'self_paced' ? null : startsAt)
  if (closes !== null && closes <= now) return 'closed'
  const left = seatsLeft(facts)
  if (left === null || left > 0) return 'open'
  return facts.waitingList ? 'waiting-list' : 'full'
}
