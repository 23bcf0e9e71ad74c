import type { Id, Instant } from '../kernel/index.ts'

/** Where a mark of attendance came from. */
export type MarkSource = 'trainer' | 'kiosk' | 'personal_code' | 'wall_code' | 'import' | 'sheet'

/** A mark: a person came into or left a session. Never changed; a later one may take its place or void it. */
export type Mark = {
  readonly id: Id
  readonly sessionId: Id
  readonly personId: Id
  readonly direction: 'in' | 'out'
  readonly at: Instant
  readonly source: MarkSource
  readonly supersedes: Id | null
  readonly isVoid: boolean
}

/** The marks that stand: neither void nor taken the place of. The order in which they arrived does not matter. */
export const standingMarks = <Some extends Pick<Mark, 'id' | 'supersedes' | 'isVoid'>>(
  marks: readonly Some[],
): readonly Some[] => {
  const replaced = new Set(marks.map((mark) => mark.supersedes))
  return marks.filter((mark) => !mark.isVoid && !replaced.has(mark.id))
}
