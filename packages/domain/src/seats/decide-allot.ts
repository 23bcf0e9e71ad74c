import { ok, refuse, type Id, type Result } from '../kernel/index.ts'

/** A seat of a block and the school that it is meant for; null: for whichever. */
export type AllottedSeat = { readonly id: Id; readonly state: string; readonly schoolId: Id | null }

export type Allotment = {
  readonly quantity: number
  /** Whose free seats are taken: a school's, or those of no school. */
  readonly fromSchoolId: Id | null
  readonly toSchoolId: Id | null
}

/**
 * Which free seats of a block are meant for another school from now on: the first by position.
 * Refuses a school to itself, a school that is not the organization's, and more than are free where they come from.
 * Source: a district divides its seats by building (practice). 40 free, 20 to Lakeridge: seats 1 to 20; 21 more of no
 * school: `allot-above-free` with free 20.
 */
export const decideAllot = (
  seats: readonly AllottedSeat[],
  schoolIds: ReadonlySet<Id>,
  { quantity, fromSchoolId, toSchoolId }: Allotment,
): Result<readonly Id[], 'allot-above-free' | 'allot-same-school' | 'allot-school-unknown'> => {
  if (toSchoolId !== null && !schoolIds.has(toSchoolId)) return refuse('allot-school-unknown')
  if (fromSchoolId === toSchoolId) return refuse('allot-same-school')
  const free = seats.filter(({ state, schoolId }) => state === 'free' && schoolId === fromSchoolId)
  if (quantity > free.length) return refuse('allot-above-free', { free: free.length })
  return ok(free.slice(0, quantity).map(({ id }) => id))
}
