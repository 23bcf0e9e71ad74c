import { useCallback, useMemo, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { v7 as newId } from 'uuid'
import { trpc } from '../../kernel/api/trpc.ts'
import { troubleOf, type Trouble } from '../../kernel/api/use-command.ts'
import { loadToasts } from '../../kernel/pages/toasts.ts'
import { cellKey, type CellChange, type Presence, type Roster, type RosterRow } from './roster-types.ts'
import { presenceOf, wishOf } from './wish-of.ts'

type Deed = { readonly cells: readonly CellChange[]; readonly note: string; readonly commandId: string }
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

const draw = (rows: readonly RosterRow[], drawn: ReadonlyMap<string, Presence>): readonly RosterRow[] =>
  drawn.size === 0
    ? rows
    : rows.map((row) => {
        const own = Object.keys(row.cells).filter((sessionId) => drawn.has(cellKey(sessionId, row.personId)))
        if (own.length === 0) return row
        const cells = { ...row.cells }
        for (const sessionId of own) cells[sessionId] = drawn.get(cellKey(sessionId, row.personId)) ?? cells[sessionId]!
        return { ...row, cells }
      })

/** Draws some changes over what the server said, and takes them off again; a cell that was changed anew keeps the newer. */
const useDrawn = () => {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Presence>>(new Map())
  const put = useCallback((changes: readonly (readonly [string, Presence])[]) => {
    setDrawn((now) => new Map([...now, ...changes]))
  }, [])
  const take = useCallback((changes: readonly (readonly [string, Presence])[]) => {
    setDrawn(
      (now) => new Map([...now].filter(([key, there]) => !changes.some((one) => one[0] === key && one[1] === there))),
    )
  }, [])
  return { drawn, put, take }
}

const useUndoToast = (undoLabel: string) => {
  const shown = useRef<string | null>(null)
  return useCallback(
    async (title: string, onUndo: () => void) => {
      const toasts = await loadToasts()
      // One at a time: it speaks of the last change.
      if (shown.current !== null) toasts.close(shown.current)
      shown.current = toasts.show({ title, undoLabel, onUndo })
    },
    [undoLabel],
  )
}

/**
 * Marking as one goes: a change shows at once, changes are sent one after the other, each can be taken back. What the server
 * refuses disappears from the page again and is said above the roster.
 */
export const useMarking = ({ offering, rows, sessions }: Roster): Marking => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const { mutateAsync } = trpc.attendance.mark.useMutation()
  const { drawn, put, take } = useDrawn()
  const [failure, setFailure] = useState<Failure | null>(null)
  const showUndo = useUndoToast(intl.formatMessage({ id: 'attendance.undo', defaultMessage: 'Undo' }))
  const queue = useRef(Promise.resolve())
  const underWay = useRef(0)
  const former = useRef<(readonly CellChange[])[]>([])
  const shownRows = useMemo(() => draw(rows, drawn), [rows, drawn])
  const latest = useRef(shownRows)
  latest.current = shownRows

  const submit = useCallback(
    (deed: Deed) => {
      const changes = deed.cells.flatMap(({ sessionId, personId, wish }) => {
        const session = sessions.find(({ id }) => id === sessionId)
        return session ? [[cellKey(sessionId, personId), presenceOf(session, wish)] as const] : []
      })
      put(changes)
      setFailure(null)
      underWay.current += 1
      const go = async () => {
        try {
          await mutateAsync({ ...deed, cells: [...deed.cells].map(asInput), offeringId: offering.id })
        } catch (error) {
          take(changes)
          setFailure({ trouble: troubleOf(error), again: () => submit(deed) })
        }
        underWay.current -= 1
        if (underWay.current > 0) return
        await Promise.all([
          utils.attendance.roster.invalidate({ offeringId: offering.id }),
          utils.attendance.cellHistory.invalidate(),
          utils.attendance.teaching.invalidate(undefined, { refetchType: 'none' }),
        ])
        if (underWay.current === 0) take(changes)
      }
      queue.current = queue.current.then(go)
    },
    [mutateAsync, offering.id, put, sessions, take, utils],
  )

  const undo = useCallback(() => {
    const cells = former.current.pop()
    if (cells) submit({ cells, note: '', commandId: newId() })
  }, [submit])

  const mark = useCallback(
    (cells: readonly CellChange[], said: string, note = '') => {
      if (cells.length === 0) return
      const byPerson = new Map(latest.current.map((row) => [row.personId, row]))
      const before = cells.flatMap(({ sessionId, personId }) => {
        const presence = byPerson.get(personId)?.cells[sessionId]
        return presence ? [{ sessionId, personId, wish: wishOf(presence) }] : []
      })
      former.current = [...former.current.slice(-49), before]
      submit({ cells, note, commandId: newId() })
      void showUndo(said, () => {
        former.current = former.current.filter((one) => one !== before)
        submit({ cells: before, note: '', commandId: newId() })
      })
    },
    [showUndo, submit],
  )
  const dismiss = useCallback(() => setFailure(null), [])
  return { rows: shownRows, mark, undo, failure, dismiss }
}

/** As the door takes it: lists that may be changed. */
const asInput = ({ sessionId, personId, wish }: CellChange) => ({
  sessionId,
  personId,
  wish: wish.kind === 'times' ? { kind: wish.kind, stretches: wish.stretches.map((span) => ({ ...span })) } : wish,
})
