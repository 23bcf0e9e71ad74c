import type { Id } from '../kernel/index.ts'

/** Someone in line with how many come together, and how often smaller ones behind them were served. First in line first. */
export type InLine = { readonly entryId: Id; readonly seats: number; readonly skips: number }

export type RoundStep =
  | { readonly what: 'offered'; readonly entryId: Id; readonly seats: number }
  | {
      readonly what: 'skipped'
      readonly entryId: Id
      readonly needs: number
      readonly free: number
      readonly times: number
    }
  | { readonly what: 'kept'; readonly entryId: Id; readonly seats: number }

/** After so many times of being passed over, a party is passed over no more. */
export const mostSkips = 3

type Passed = { readonly one: InLine; readonly free: number }

const skip = ({ one, free }: Passed): RoundStep => ({
  what: 'skipped',
  entryId: one.entryId,
  needs: one.seats,
  free,
  times: one.skips + 1,
})

/**
 * Asks a line for so many free seats, first in, first out: everyone whose whole party fits is offered their seats. A party
 * larger than what is left is passed over with a written reason, and smaller ones behind it are served. What keeps it from
 * starving: passed over three times, it is passed over no more; from then on seats that come free are kept for it and
 * nobody behind is asked until it fits (not in the last days before registration closes: `mayKeep` is false, and no seat
 * stays empty for a party that won't be whole). Seats that nobody in line can use are kept for the first they are too few
 * for, so none is public while anyone waits. Refuses nothing. Source: waiting list (practice).
 * 3 free; a team of 4, a single, a pair → the team skipped (needs 4, 3 free), both others offered.
 */
export const decideRound = (free: number, mayKeep: boolean, line: readonly InLine[]): readonly RoundStep[] => {
  const steps: RoundStep[] = []
  let passed: Passed[] = []
  let first: InLine | null = null
  let left = free
  for (const one of line) {
    if (left === 0) break
    if (one.seats > left) {
      first ??= one
      if (mayKeep && one.skips >= mostSkips) {
        first = one
        break
      }
      passed.push({ one, free: left })
      continue
    }
    steps.push(...passed.map(skip), { what: 'offered', entryId: one.entryId, seats: one.seats })
    passed = []
    left -= one.seats
  }
  return left > 0 && first ? [...steps, { what: 'kept', entryId: first.entryId, seats: left }] : steps
}
