import { useCallback, useMemo, useRef } from 'react'
import { v7 as newId } from 'uuid'
import type { Trouble } from '../../kernel/api/use-command.ts'
import { useLatest } from '../../kernel/pages/use-latest.ts'
import type { CellChange, Roster, RosterRow } from './roster-types.ts'
import { useDrawn } from './use-drawn.ts'
import { useSending } from './use-sending.ts'
import { useUndoToast } from './use-undo-toast.ts'
import { wishOf } from './wish-of.ts'

export type Failure = { readonly trouble: Trouble; readonly again: () => void }

export type Marking = {
  /** The roster's rows with what was just marked drawn in. */
  readonly rows: readonly RosterRow[]
  /** Sets cells at once and sends them; `said` is what the undo's toast says. */
  readonly mark: (cells: readonly CellChange[], said: string, note?: string) => void
  /** Takes the last change back. */
  readonly undo: () => void
  /** The last change that did not go through: it is taken back on the page, and may be sent again. */
  readonly failure: Failure | null
  readonly dismiss: () => void
}

const kept = 49

/** What the cells held before a change, as the change that brings it back. */
const formerly = (rows: readonly RosterRow[], cells: readonly CellChange[]): readonly CellChange[] => {
  const byPerson = new Map(rows.map((row) => [row.personId, row]))
  return cells.flatMap(({ sessionId, personId }) => {
    const presence = byPerson.get(personId)?.cells[sessionId]
    return presence ? [{ sessionId, personId, wish: wishOf(presence) }] : []
  })
}

/**
 * Marking as one goes: a change shows at once, changes are sent one after the other, each can be taken back. What the server
 * refuses disappears from the page again and is said above the roster.
 */
export const useMarking = (roster: Roster): Marking => {
  const { shown, ...drawing } = useDrawn(roster.rows)
  const { send, failure, dismiss } = useSending(roster, drawing)
  const showUndo = useUndoToast()
  const former = useRef<(readonly CellChange[])[]>([])
  const latest = useLatest(shown)
  const undo = useCallback(() => {
    const cells = former.current.pop()
    if (cells) send({ cells, note: '', commandId: newId() })
  }, [send])
  const mark = useCallback(
    (cells: readonly CellChange[], said: string, note = '') => {
      if (cells.length === 0) return
      const before = formerly(latest.current, cells)
      former.current = [...former.current.slice(-kept), before]
      send({ cells, note, commandId: newId() })
      void showUndo(said, () => {
        former.current = former.current.filter((one) => one !== before)
        send({ cells: before, note: '', commandId: newId() })
      })
    },
    [latest, send, showUndo],
  )
  const failed = useMemo(
    () => failure && { trouble: failure.trouble, again: () => send(failure.deed) },
    [failure, send],
  )
  return { rows: shown, mark, undo, failure: failed, dismiss }
}
