import type { Id, Instant } from '../kernel/index.ts'
import type { Mark } from './mark.ts'

/** A mark as the record keeps it: with who made it and when. */
export type KeptMark = Mark & { readonly madeBy: string | null; readonly madeAt: Instant; readonly note: string }

/** One change of a cell: what came in and what was taken back by it. */
export type CellEntry = {
  readonly id: Id
  readonly at: Instant
  /** Who made it; null where the house did. */
  readonly by: string | null
  readonly source: Mark['source']
  readonly note: string
  readonly added: readonly { readonly direction: 'in' | 'out'; readonly at: Instant }[]
  readonly voided: readonly { readonly direction: 'in' | 'out'; readonly at: Instant }[]
}

/**
 * The history of a cell, newest change first: marks that one person made at one moment are one change.
 * In 9:00 and out 12:00 at 9:05, cleared at 9:10 → two entries: the clearing, then the marking.
 */
export const historyOf = (marks: readonly KeptMark[]): readonly CellEntry[] => {
  const changes = new Map<string, KeptMark[]>()
  for (const mark of marks) {
    const change = `${mark.madeAt} ${mark.source} ${mark.madeBy ?? ''}`
    changes.set(change, [...(changes.get(change) ?? []), mark])
  }
  return [...changes.values()]
    .flatMap((made) => {
      const [first] = made
      if (!first) return []
      const points = (isVoid: boolean) =>
        made
          .filter((mark) => mark.isVoid === isVoid)
          .map(({ direction, at }) => ({ direction, at }))
          .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      const { id, madeAt, madeBy, source, note } = first
      return [{ id, at: madeAt, by: madeBy, source, note, added: points(false), voided: points(true) }]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}
