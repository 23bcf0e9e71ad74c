import { ok, refuse, type Id, type Instant, type Result } from '../kernel/index.ts'
import { openSeats, seatsFor, type Pool } from './count-seats.ts'

export type ReserveState = {
  readonly pool: Pool
  /** The first session's start: nothing is kept past it. */
  readonly startsAt: Instant | null
}
export type ReserveWish = { readonly who: string; readonly quantity: number; readonly releasesAt: Instant }
type Code =
  | 'offering-canceled'
  | 'reserve-twice'
  | 'reserve-gone'
  | 'reserve-above-free'
  | 'reserve-below-taken'
  | 'reserve-release-past'
  | 'reserve-release-late'

/**
 * Whether a part of an offering's seats may be kept for a group, newly or otherwise than before: only seats that nobody has
 * and that are kept for nobody else, until a moment that lies ahead and not after the beginning. Refuses a canceled
 * offering, a second reserve for the same, more than is free, fewer than are taken of it, and such a day.
 * 20 seats, 12 taken, 3 kept for others: at most 5 more. A reserve of 5 of which 2 are taken may become 2, not 1.
 */
export const decideReserve = (
  { pool, startsAt }: ReserveState,
  { who, quantity, releasesAt }: ReserveWish,
  now: Instant,
  reserveId: Id | null = null,
): Result<{ readonly freed: number }, Code> => {
  if (pool.closed) return refuse('offering-canceled')
  const before = pool.reserves.find(({ id }) => id === reserveId)
  if (reserveId !== null && !before) return refuse('reserve-gone')
  const isTwice = pool.reserves.some((one) => one.who === who && one.id !== reserveId)
  if (isTwice) return refuse('reserve-twice')
  if (releasesAt <= now) return refuse('reserve-release-past')
  if (startsAt !== null && releasesAt > startsAt) return refuse('reserve-release-late')
  const taken = before?.taken ?? 0
  if (quantity < taken) return refuse('reserve-below-taken', { taken })
  const others = { ...pool, reserves: pool.reserves.filter(({ id }) => id !== reserveId) }
  const most = openSeats(seatsFor(others, [], now)) + taken
  if (quantity > most) return refuse('reserve-above-free', { most })
  return ok({ freed: Math.max(0, (before?.quantity ?? quantity) - quantity) })
}
