import type { Id, Instant } from '../kernel/index.ts'

/** How an offering's seats stand for whoever asks: whole numbers of seats. */
export type SeatCount = {
  readonly capacity: number
  readonly taken: number
  readonly waiting: number
  /** Canceled: it gives out no seat any more. */
  readonly closed?: boolean
  /** Seats that staff gave out beyond the capacity. */
  readonly overbooked?: number
  /** Free seats that are kept for some, theirs who asks among them. */
  readonly reserved?: number
  /** Of these, what whoever asks may take at once. */
  readonly own?: number
}

/** A part of an offering's seats that is kept for a group until a moment: an audience, or an organization's people. */
export type SeatReserve = {
  readonly id: Id
  /** The audience's name, or the organization's id. */
  readonly who: string
  readonly quantity: number
  readonly taken: number
  readonly releasesAt: Instant
  /** How many stand in line who may use it: they come first. */
  readonly waiting: number
}

/** An offering's seats with all their reserves. */
export type Pool = Omit<SeatCount, 'reserved' | 'own'> & { readonly reserves: readonly SeatReserve[] }

const leftOf = ({ quantity, taken }: SeatReserve): number => Math.max(0, quantity - taken)

/** The reserves that still keep seats at a moment: from its release on, a reserve counts no more. */
export const openReserves = (reserves: readonly SeatReserve[], now: Instant): readonly SeatReserve[] =>
  reserves.filter((one) => now < one.releasesAt && leftOf(one) > 0)

/**
 * How an offering's seats stand for whoever belongs to some groups: their own reserve comes first, then the open part; what
 * is kept for others is nobody else's until it is released. Several seats at once come wholly from a reserve, or not from
 * it. `reserveId`: where the seat would come from. 20 seats, 15 taken, 3 kept for a district: 2 for everyone, 5 for its
 * people; with someone of the district in line its reserve is the line's. Refuses nothing. Source: allotments (practice).
 */
export const seatsFor = (
  { reserves, ...pool }: Pool,
  groups: readonly string[],
  now: Instant,
  wanted = 1,
): SeatCount & { readonly reserveId: Id | null } => {
  const open = openReserves(reserves, now)
  const reserved = open.reduce((sum, one) => sum + leftOf(one), 0)
  const mine = open.filter((one) => groups.includes(one.who) && one.waiting === 0 && leftOf(one) >= wanted)
  const own = mine.reduce((sum, one) => sum + leftOf(one), 0)
  return { ...pool, reserved, own, reserveId: mine[0]?.id ?? null }
}

/** A pool once seats were taken from it, from a reserve or from the open part. */
export const afterTaking = (pool: Pool, seats: number, reserveId: Id | null): Pool => ({
  ...pool,
  taken: pool.taken + seats,
  reserves: pool.reserves.map((one) => (one.id === reserveId ? { ...one, taken: one.taken + seats } : one)),
})

/** Seats of the open part that nobody has, whoever waits; what staff gave out beyond the capacity is never open: `openSeats({ capacity: 20, taken: 15, reserved: 3 })` is 2. */
export const openSeats = ({ capacity, taken, closed, reserved = 0 }: Omit<SeatCount, 'waiting'>): number =>
  closed ? 0 : Math.max(0, capacity - taken - reserved)

/**
 * Seats that whoever asks may take now. A freed seat belongs to the waiting list first, so none of the open part is public
 * while anyone waits (practice). `publicSeats({ capacity: 20, taken: 18, waiting: 0 })` is 2; with one person waiting it is 0.
 */
export const publicSeats = (seats: SeatCount): number =>
  seats.closed ? 0 : (seats.own ?? 0) + (seats.waiting > 0 ? 0 : openSeats(seats))

/**
 * How many seats stay given out beyond the capacity: a seat that comes free, or a larger room, first brings an offering back
 * to its capacity, before the line or anyone is asked; what is kept for some is not free. 30 seats, 31 taken, 1 beyond: 1; one withdraws: 0, and
 * nothing is free. Refuses nothing. Source: overbooking by staff (practice).
 */
export const overbookedLeft = ({
  capacity,
  taken,
  reserved = 0,
  overbooked = 0,
}: Omit<SeatCount, 'waiting' | 'own'>): number => Math.min(overbooked, Math.max(0, taken + reserved - capacity))

/** Seats that whoever asks could have, had nobody waited: `freeSeats({ capacity: 20, taken: 18, waiting: 1 })` is 2. Never negative. */
export const freeSeats = (seats: SeatCount): number => (seats.closed ? 0 : (seats.own ?? 0) + openSeats(seats))
