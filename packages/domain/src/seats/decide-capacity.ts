import { ok, refuse, type Result } from '../kernel/index.ts'
import type { SeatCount } from './count-seats.ts'

/** What changing an offering's capacity comes to: seats that come free for the line, or none. */
export type CapacityChange = { readonly from: number; readonly to: number; readonly freed: number }

/**
 * Whether an offering's capacity may become another: never below the seats that are taken or kept, nor below what
 * open reserves keep besides. Refuses `capacity-below-taken` with their number, `capacity-below-reserved`, and `capacity-same`. More seats first absorb
 * those that staff gave out beyond the capacity. 20 with 18 taken → 30: 10 freed; → 17: refused with 18.
 */
export const decideCapacity = (
  { capacity, taken, closed, reserved = 0, overbooked = 0 }: SeatCount,
  to: number,
): Result<
  CapacityChange,
  'capacity-below-taken' | 'capacity-below-reserved' | 'capacity-same' | 'offering-canceled'
> => {
  if (closed) return refuse('offering-canceled')
  if (to === capacity) return refuse('capacity-same', { capacity })
  // A larger room is welcome even where it does not hold all whom staff added yet.
  if (to > capacity) return ok({ from: capacity, to, freed: Math.max(0, to - capacity - overbooked) })
  if (to < taken) return refuse('capacity-below-taken', { taken })
  if (to < taken + reserved) return refuse('capacity-below-reserved', { taken, reserved })
  return ok({ from: capacity, to, freed: 0 })
}
