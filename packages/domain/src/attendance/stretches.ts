import type { Instant } from '../kernel/index.ts'
import { standingMarks, type Mark } from './mark.ts'

/** From coming to leaving; without `to`, not signed out yet. */
export type Span = { readonly from: Instant; readonly to: Instant | null }

/** A stretch of presence at a session; `to` is null where no sign-out closes it. */
export type Stretch = Span & { readonly sessionId: string }

type Point = Pick<Mark, 'id' | 'sessionId' | 'direction' | 'at' | 'supersedes' | 'isVoid'>

/**
 * One person's stretches of presence from their marks: each sign-in with the first sign-out after it.
 * A second sign-in while signed in adds nothing (two devices, a double scan); a sign-out without a sign-in counts for nothing.
 * In 9:00, in 9:01, out 12:00 → 9:00–12:00. Source: never double for overlaps or two devices (practice).
 */
export const stretchesOf = (marks: readonly Point[]): readonly Stretch[] => {
  const standing = standingMarks(marks)
  const sessions = [...new Set(standing.map((mark) => mark.sessionId))].toSorted()
  return sessions.flatMap((sessionId) => {
    const sorted = standing
      .filter((mark) => mark.sessionId === sessionId)
      .toSorted((a, b) => (a.at === b.at ? (a.direction === 'in' ? -1 : 1) : a.at < b.at ? -1 : 1))
    const found: Stretch[] = []
    let since: Instant | null = null
    for (const { direction, at } of sorted) {
      if (direction === 'in') since ??= at
      else if (since !== null) {
        found.push({ sessionId, from: since, to: at })
        since = null
      }
    }
    return since === null ? found : [...found, { sessionId, from: since, to: null }]
  })
}
