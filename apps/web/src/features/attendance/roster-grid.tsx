import { useCallback, useId, useMemo, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { useLatest } from '../../kernel/pages/use-latest.ts'
import type { CellDeed } from './roster-cell.tsx'
import { RosterHead } from './roster-head.tsx'
import { RosterLine } from './roster-line.tsx'
import type { Roster, RosterRow } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'
import type { Selection } from './use-selection.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useGridWords } from './use-grid-words.ts'
import { useVisibleRows } from './use-visible-rows.ts'

type Props = {
  roster: Roster
  /** Everyone, for the counts in the head; and the rows that the filter left. */
  everyone: readonly RosterRow[]
  rows: readonly RosterRow[]
  currentId: string | undefined
  selection: Selection
  onToggle: CellDeed
  onTimes: CellDeed
  onUndo: () => void
  onSession: (sessionId: string) => void
}

/** Keeps the place of rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden="true">
      <td aria-hidden="true" style={{ height }} className="p-0" />
    </tr>
  ) : null

/** People by sessions: names frozen at the start, sessions at the top; moved through and marked by the keyboard. */
export const RosterGrid = (props: Props) => {
  const { roster, everyone, rows, currentId, selection, onToggle, onTimes, onUndo, onSession } = props
  const { sessions, mayMark, now } = roster
  const helpId = useId()
  const nameId = useId()
  const grid = useRef<HTMLTableElement>(null)
  const scrolled = useRef<HTMLDivElement>(null)
  const visible = useVisibleRows(rows, scrolled)
  const reach = useLatest(visible.reach)
  const at = useLatest({ rows, sessions })
  const onCell = useCallback(
    (deed: CellDeed) =>
      ({ row, col }: { row: number; col: number }) => {
        const person = at.current.rows[row]
        const session = at.current.sessions[col - 1]
        if (person && session) deed(person.personId, session.id)
      },
    [at],
  )
  const deeds = useMemo(
    () => ({
      toggle: onCell(onToggle),
      open: onCell(onTimes),
      undo: onUndo,
      reach: (row: number) => reach.current(row),
    }),
    [onCell, onTimes, onToggle, onUndo, reach],
  )
  useGridWords(mayMark)
  const keys = useGridKeys(grid, { row: rows.length - 1, col: sessions.length }, deeds)
  return (
    <div className="relative">
      <h2 id={nameId} className="sr-only">
        <FormattedMessage {...rosterWords.grid} />
      </h2>
      <div
        ref={scrolled}
        className="max-h-[calc(100dvh-7rem)] min-h-64 w-fit max-w-full overflow-auto rounded-sheet border border-hair bg-surface print:max-h-none print:overflow-visible"
      >
        <table
          ref={grid}
          role="grid"
          aria-labelledby={nameId}
          aria-describedby={helpId}
          aria-rowcount={rows.length + 1}
          aria-multiselectable={mayMark || undefined}
          className="border-separate border-spacing-0 text-dense"
          {...keys}
        >
          <RosterHead
            sessions={sessions}
            rows={everyone}
            currentId={currentId}
            now={now}
            mayMark={mayMark}
            isAllSelected={rows.length > 0 && rows.every(({ personId }) => selection.has(personId))}
            onSelectAll={selection.toggleAll}
            onSession={onSession}
          />
          <tbody>
            <Gap height={visible.above} />
            {visible.rows.map(({ row, at: index }) => (
              <RosterLine
                key={row.personId}
                row={row}
                at={index}
                measure={visible.measure}
                sessions={sessions}
                currentId={currentId}
                now={now}
                mayMark={mayMark}
                isSelected={selection.has(row.personId)}
                onSelect={selection.toggle}
                onToggle={onToggle}
                onTimes={onTimes}
              />
            ))}
            <Gap height={visible.below} />
          </tbody>
        </table>
      </div>
      <p id={helpId} className="pt-2 text-caption text-muted print-hidden">
        {mayMark ? (
          <FormattedMessage
            id="attendance.grid.help"
            defaultMessage="Arrow keys move, Space marks or clears, Enter opens the times, Ctrl+Z takes the last change back."
          />
        ) : (
          <FormattedMessage
            id="attendance.grid.read"
            defaultMessage="You may read this roster; its trainer and registrar mark it."
          />
        )}
      </p>
    </div>
  )
}
