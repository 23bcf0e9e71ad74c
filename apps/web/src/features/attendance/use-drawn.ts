import { useCallback, useMemo, useState } from 'react'
import { cellKey, type Presence, type RosterRow } from './roster-types.ts'

export type DrawnCell = readonly [key: string, presence: Presence]

const draw = (rows: readonly RosterRow[], drawn: ReadonlyMap<string, Presence>): readonly RosterRow[] =>
  drawn.size === 0
    ? rows
    : rows.map((row) => {
        const own = Object.keys(row.cells).flatMap((sessionId) => {
          const presence = drawn.get(cellKey(sessionId, row.personId))
          return presence ? [[sessionId, presence] as const] : []
        })
        return own.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(own) } }
      })

/** Draws some changes over what the server said, and takes them off again; a cell that was changed anew keeps the newer. */
export const useDrawn = (rows: readonly RosterRow[]) => {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Presence>>(new Map())
  const put = useCallback((changes: readonly DrawnCell[]) => {
    setDrawn((now) => new Map([...now, ...changes]))
  }, [])
  const take = useCallback((changes: readonly DrawnCell[]) => {
    setDrawn(
      (now) => new Map([...now].filter(([key, there]) => !changes.some((one) => one[0] === key && one[1] === there))),
    )
  }, [])
  const shown = useMemo(() => draw(rows, drawn), [rows, drawn])
  return { shown, put, take }
}
