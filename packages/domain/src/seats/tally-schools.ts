import type { Id } from '../kernel/index.ts'
import type { BlockSeatState } from './transitions.ts'

type Seat = { readonly state: BlockSeatState; readonly schoolId: Id | null; readonly schoolName: string | null }

/** A school's seats of a block; the line without a school holds those that are for whichever. */
export type SchoolTally = {
  readonly schoolId: Id | null
  readonly name: string | null
  readonly free: number
  readonly requested: number
  readonly assigned: number
  readonly claimed: number
}

/**
 * A block's seats by school, by name, those of no school last; seats that went back, became credit, lapsed or were canceled are nobody's.
 * Refuses nothing. Two free for Cedar, one claimed there, one free of no school: Cedar 2 · 0 · 1, then none 1 · 0 · 0.
 */
export const tallySchools = (seats: readonly Seat[]): readonly SchoolTally[] => {
  const lines = new Map<Id | null, SchoolTally>()
  for (const { state, schoolId, schoolName } of seats) {
    if (state === 'returned' || state === 'credited' || state === 'lapsed' || state === 'canceled') continue
    const before = lines.get(schoolId) ?? { schoolId, name: schoolName, free: 0, requested: 0, assigned: 0, claimed: 0 }
    lines.set(schoolId, { ...before, [state]: before[state] + 1 })
  }
  return [...lines.values()].toSorted(
    (a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''),
  )
}
