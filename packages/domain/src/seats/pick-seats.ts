import type { Id } from '../kernel/index.ts'

/**
 * The free seat for each of some people, in their order: one meant for their school, else one of no school, else any.
 * The allotment is the district's own plan: it decides which seat is used first and never leaves a free seat unused.
 * For a school's delegate it is a wall: only seats of the person's own school are used, any of theirs where none is known.
 * Refuses nothing; null where no seat is left. Seats [Lakeridge, none], people [Cedar, Lakeridge] → [none, Lakeridge].
 */
export const pickSeats = <Seat extends { readonly schoolId: Id | null }>(
  free: readonly Seat[],
  schoolIds: readonly (Id | null)[],
  isWall = false,
): readonly (Seat | null)[] => {
  const left = [...free]
  const take = (at: number): Seat | null => left.splice(at, 1)[0] ?? null
  return schoolIds.map((schoolId) => {
    const own = left.findIndex((seat) => seat.schoolId === schoolId)
    if (own >= 0) return take(own)
    if (isWall) return schoolId === null ? take(0) : null
    const open = left.findIndex((seat) => seat.schoolId === null)
    return take(Math.max(0, open))
  })
}
