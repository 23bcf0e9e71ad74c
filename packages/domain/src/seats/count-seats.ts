/** How an offering's seats stand: whole numbers of seats. */
export type SeatCount = {
  readonly capacity: number
  readonly taken: number
  readonly waiting: number
  /** Canceled: it gives out no seat any more. */
  readonly closed?: boolean
}

/**
 * Seats that the public may take now. A freed seat belongs to the waiting list first,
 * so none is public while anyone waits (practice).
 * `publicSeats({ capacity: 20, taken: 18, waiting: 0 })` is 2; with one person waiting it is 0.
 */
export const publicSeats = ({ capacity, taken, waiting, closed }: SeatCount): number =>
  waiting > 0 || closed ? 0 : Math.max(0, capacity - taken)

/** Seats that nobody has: `freeSeats({ capacity: 20, taken: 18, waiting: 1 })` is 2. Never negative. */
export const freeSeats = ({ capacity, taken, closed }: SeatCount): number =>
  closed ? 0 : Math.max(0, capacity - taken)
