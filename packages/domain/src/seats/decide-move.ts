import { ok, refuse, type Id, type Result } from '../kernel/index.ts'

/** From which place to which someone goes; the first is 1. */
export type Move = { readonly from: number; readonly to: number }

/**
 * Whether someone who waits may be moved up to a place, by staff and with a reason; those between go one back.
 * Refuses one who doesn't wait, and a place that isn't ahead of theirs. Fifth of 30 to the first: from 5 to 1.
 */
export const decideMove = (
  line: readonly Id[],
  entryId: Id,
  to: number,
): Result<Move, 'not-in-line' | 'place-not-ahead'> => {
  const from = line.indexOf(entryId) + 1
  if (from === 0) return refuse('not-in-line')
  return to < from ? ok({ from, to }) : refuse('place-not-ahead', { place: from })
}
