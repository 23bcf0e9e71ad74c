import { useCallback, useMemo, useRef, useState } from 'react'
import { useLatest } from '../../kernel/pages/use-latest.ts'
import type { RosterRow } from './roster-types.ts'

export type Selection = {
  readonly size: number
  readonly has: (personId: string) => boolean
  /** Selects or not; with Shift, everyone from the last one on. */
  readonly toggle: (personId: string, at: number, isRange: boolean) => void
  readonly toggleAll: () => void
  readonly clear: () => void
}

/** Which people are selected, among those that are shown. */
export const useSelection = (rows: readonly RosterRow[]): Selection => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef(0)
  const shown = useLatest(rows)
  const toggle = useCallback(
    (personId: string, at: number, isRange: boolean) => {
      setChosen((now) => {
        const next = new Set(now)
        const range = isRange
          ? shown.current.slice(Math.min(last.current, at), Math.max(last.current, at) + 1)
          : shown.current.slice(at, at + 1)
        for (const row of range) {
          if (now.has(personId)) next.delete(row.personId)
          else next.add(row.personId)
        }
        return next
      })
      if (!isRange) last.current = at
    },
    [shown],
  )
  const toggleAll = useCallback(() => {
    setChosen((now) => {
      const all = shown.current.map(({ personId }) => personId)
      return all.every((personId) => now.has(personId)) ? new Set<string>() : new Set(all)
    })
  }, [shown])
  const clear = useCallback(() => setChosen(new Set()), [])
  // Who is filtered away is not acted on.
  const alive = useMemo(
    () => new Set(rows.map(({ personId }) => personId).filter((personId) => chosen.has(personId))),
    [rows, chosen],
  )
  const has = useCallback((personId: string) => alive.has(personId), [alive])
  return { size: alive.size, has, toggle, toggleAll, clear }
}
