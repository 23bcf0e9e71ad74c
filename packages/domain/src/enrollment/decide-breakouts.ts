import { ok, refuse, type Id, type Result } from '../kernel/index.ts'

/** A session that one picks from a round of several at the same time; its seats where it counts them. */
export type Breakout = {
  readonly sessionId: Id
  readonly slot: string
  readonly title: string
  readonly capacity: number | null
  readonly taken: number | null
}

/**
 * Whether a person's picks are one breakout of each round, each with a seat left; answers those that are theirs.
 * An offering without rounds asks for none, and picks that are no breakout of it are left aside.
 * Refuses `breakout-needed` with the round, `breakout-full` with the title. Source: conferences with parallel breakouts (practice).
 */
export const decideBreakouts = (
  breakouts: readonly Breakout[],
  picked: readonly Id[],
): Result<readonly Id[], 'breakout-needed' | 'breakout-full'> => {
  const chosen: Id[] = []
  for (const slot of new Set(breakouts.map((one) => one.slot))) {
    const mine = breakouts.filter((one) => one.slot === slot && picked.includes(one.sessionId))
    const [only] = mine
    if (mine.length !== 1 || !only) return refuse('breakout-needed', { slot }, `sessions.${slot}`)
    if (only.capacity !== null && (only.taken ?? 0) >= only.capacity)
      return refuse('breakout-full', { title: only.title }, `sessions.${slot}`)
    chosen.push(only.sessionId)
  }
  return ok(chosen)
}
