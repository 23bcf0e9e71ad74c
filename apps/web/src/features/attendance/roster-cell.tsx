import { useIntl } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { noteCell, sayCell } from './cell-words.ts'
import { MarkShape } from './mark-shape.tsx'
import type { RosterRow, RosterSession } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'
import { isExpected } from './session-standing.ts'

export type CellDeed = (personId: string, sessionId: string) => void

type Props = {
  row: RosterRow
  session: RosterSession
  place: { row: number; col: number }
  isCurrent: boolean
  isOpen: boolean
  mayMark: boolean
  onToggle: CellDeed
  onTimes: CellDeed
}

const side = 'rounded-control px-1.5 text-caption font-semibold text-tide underline decoration-1 underline-offset-2'

/** A cell of the matrix: its mark, late and early in minutes; a press marks, Enter or “Times” opens the times. */
export const RosterCell = ({ row, session, place, isCurrent, isOpen, mayMark, onToggle, onTimes }: Props) => {
  const intl = useIntl()
  const presence = row.cells[session.id]
  if (!presence)
    return (
      <td>
        <span className="sr-only">
          {intl.formatMessage({ id: 'attendance.cell.none', defaultMessage: 'Not part of this session' })}
        </span>
      </td>
    )
  const { personId } = row
  const name = `${row.givenName} ${row.familyName}`
  const day = formatWhen(intl, session.startsAt, session.timeZone, 'day')
  const notes = noteCell(intl, presence)
  const isBlocked = !mayMark || !isOpen
  const canTime = mayMark && isOpen
  return (
    <td
      className={`group/cell relative border-b border-hair p-0 ${isCurrent ? 'bg-[color-mix(in_srgb,var(--accent)_6%,transparent)]' : ''}`}
    >
      <button
        type="button"
        tabIndex={-1}
        data-row={place.row}
        data-col={place.col}
        aria-pressed={presence.kind !== 'absent'}
        aria-disabled={isBlocked || undefined}
        onClick={() => onToggle(personId, session.id)}
        className={`flex min-h-13 w-full items-center gap-2 px-3 py-1.5 text-start outline-none focus-visible:ring-focus focus-visible:-outline-offset-2 ${
          isBlocked ? 'cursor-default opacity-60' : 'cursor-pointer hover:bg-sunken'
        }`}
      >
        <span className="sr-only">
          {intl.formatMessage(rosterWords.cell, { name, session: day, state: sayCell(intl, presence) })}
        </span>
        {isExpected(row, session) || row.state === 'instructor' || presence.kind !== 'absent' ? (
          <MarkShape kind={presence.kind} className="size-6" />
        ) : (
          <span aria-hidden="true" className="w-6 text-center text-muted">
            –
          </span>
        )}
        <span aria-hidden="true" className="flex flex-col text-caption text-muted">
          {notes.map((note) => (
            <span key={note} className="figures whitespace-nowrap">
              {note}
            </span>
          ))}
        </span>
      </button>
      {canTime ? (
        <button
          type="button"
          tabIndex={-1}
          aria-label={intl.formatMessage(rosterWords.timesOf, { name, session: day })}
          onClick={() => onTimes(personId, session.id)}
          className={`absolute inset-y-0 end-1 my-auto h-7 cursor-pointer bg-surface opacity-0 group-hover/cell:opacity-100 focus-visible:opacity-100 touch:opacity-100 print-hidden ${side}`}
        >
          {intl.formatMessage(rosterWords.times)}
        </button>
      ) : null}
    </td>
  )
}
