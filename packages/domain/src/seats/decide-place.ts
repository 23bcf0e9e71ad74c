import { ok, refuse, type Instant, type Result } from '../kernel/index.ts'
import { freeSeats, publicSeats, type SeatCount } from './count-seats.ts'

export type PlaceState = {
  readonly offering: {
    readonly state: string
    readonly closesAt: Instant | null
    readonly startsAt: Instant | null
  }
  /** Until when the pack is good; null: without end. */
  readonly packEndsAt: Instant | null
  /** Null where an offering has seats for all. */
  readonly seats: SeatCount | null
  /** How many of those who come have an offered seat of their own there, which is free for them. */
  readonly ownOffers: number
}

/**
 * Whether a pack's seats can be used for some people in an offering of its program: its registration is open, it begins
 * before the pack ends, and it has that many seats. Those who wait come first, but for people with an offer of their own.
 * Refuses `pack-ended`, `pack-training-closed`, `pack-training-late`, `pack-training-full`. Source: packs keep no capacity.
 * 20 seats, 19 taken, 2 people: `pack-training-full` with free 1.
 */
export const decidePlace = (
  { offering, packEndsAt, seats, ownOffers }: PlaceState,
  people: number,
  now: Instant,
): Result<true, 'pack-ended' | 'pack-training-closed' | 'pack-training-late' | 'pack-training-full'> => {
  if (packEndsAt !== null && now >= packEndsAt) return refuse('pack-ended')
  const closesAt = offering.closesAt ?? offering.startsAt
  const open = offering.state === 'published' || (offering.state === 'in_progress' && offering.closesAt !== null)
  if (!open || (closesAt !== null && now >= closesAt)) return refuse('pack-training-closed')
  if (packEndsAt !== null && offering.startsAt !== null && offering.startsAt >= packEndsAt)
    return refuse('pack-training-late')
  if (seats === null) return ok(true)
  const others = people - ownOffers
  const free = publicSeats(seats)
  const fits = others <= 0 || others <= free
  return fits && people <= freeSeats(seats) + ownOffers
    ? ok(true)
    : refuse('pack-training-full', { free, asked: people, waiting: seats.waiting })
}
