import type { Id, Instant } from '../kernel/index.ts'

/** Someone in line with how many come together, how often smaller ones behind them were served, and whose reserves they may use. First in line first. */
export type InLine = {
  readonly entryId: Id
  readonly seats: number
  readonly skips: number
  readonly groups?: readonly string[]
}

/** Free seats of a reserve: for whom, and until when. */
export type FreeReserve = { readonly id: Id; readonly who: string; readonly free: number; readonly until: Instant }

export type RoundStep =
  | { readonly what: 'offered'; readonly entryId: Id; readonly seats: number; readonly reserve?: Id }
  | {
      readonly what: 'skipped'
      readonly entryId: Id
      readonly needs: number
      readonly free: number
      readonly times: number
      /** Only seats of others' reserves were free: no passing over of a party. */
      readonly reserved?: true
    }
  | { readonly what: 'kept'; readonly entryId: Id; readonly seats: number }

/** After so many times of being passed over, a party is passed over no more. */
export const mostSkips = 3

type Passed = { readonly one: InLine; readonly free: number }

const skip = ({ one, free }: Passed): RoundStep =>
  free === 0
    ? { what: 'skipped', entryId: one.entryId, needs: one.seats, free, times: one.skips, reserved: true }
    : { what: 'skipped', entryId: one.entryId, needs: one.seats, free, times: one.skips + 1 }

/** What is left of the open part and of each reserve while a round goes on. */
type Left = { open: number; readonly reserves: { readonly id: Id; readonly who: string; free: number }[] }

/** Takes seats for one: wholly from a reserve of theirs, else wholly from the open part. Undefined: they don't fit. */
const takeFor = (left: Left, one: InLine, isHeld: boolean): { readonly reserve?: Id } | undefined => {
  const own = left.reserves.find(({ who, free }) => free >= one.seats && (one.groups ?? []).includes(who))
  if (own) {
    own.free -= one.seats
    return { reserve: own.id }
  }
  if (isHeld || one.seats > left.open) return undefined
  left.open -= one.seats
  return {}
}

/**
 * Asks a line for so many free seats, first in, first out: everyone whose whole party fits is offered their seats. A party
 * larger than what is left is passed over with a written reason, and smaller ones behind it are served. What keeps it from
 * starving: passed over three times, it is passed over no more; from then on seats that come free are kept for it and
 * nobody behind is asked until it fits (not in the last days before registration closes: `mayKeep` is false, and no seat
 * stays empty for a party that won't be whole). Seats that nobody in line can use are kept for the first they are too few
 * for, so none is public while anyone waits. A reserve's seats go to the first in line who may use them; whoever is passed
 * over for that reads it, and is no party passed over. Refuses nothing. Source: waiting list (practice).
 * 3 free; a team of 4, a single, a pair → the team skipped (needs 4, 3 free), both others offered.
 */
export const decideRound = (
  free: number,
  mayKeep: boolean,
  line: readonly InLine[],
  reserves: readonly FreeReserve[] = [],
): readonly RoundStep[] => {
  const steps: RoundStep[] = []
  const left: Left = { open: free, reserves: reserves.map(({ id, who, free: seats }) => ({ id, who, free: seats })) }
  let passed: Passed[] = []
  let first: InLine | null = null
  let isHeld = false
  for (const one of line) {
    const isOver = (isHeld || left.open === 0) && left.reserves.every((reserve) => reserve.free === 0)
    if (isOver) break
    const taken = takeFor(left, one, isHeld)
    if (taken) {
      steps.push(...passed.map(skip), { what: 'offered', entryId: one.entryId, seats: one.seats, ...taken })
      passed = []
    } else if (!isHeld) {
      if (left.open > 0) first ??= one
      isHeld = left.open > 0 && mayKeep && one.skips >= mostSkips
      if (isHeld) first = one
      else passed.push({ one, free: left.open })
    }
  }
  return left.open > 0 && first ? [...steps, { what: 'kept', entryId: first.entryId, seats: left.open }] : steps
}
