import { memo } from 'react'
import { useIntl } from 'react-intl'
import { sayMinutes } from './cell-words.ts'
import { RosterCell, type CellDeed } from './roster-cell.tsx'
import { RosterName } from './roster-name.tsx'
import type { RosterRow, RosterSession } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'
import { isOpen } from './session-standing.ts'

type Props = {
  row: RosterRow
  at: number
  measure: ((line: HTMLTableRowElement | null) => void) | undefined
  sessions: readonly RosterSession[]
  currentId: string | undefined
  now: string
  mayMark: boolean
  isSelected: boolean
  onSelect: (personId: string, at: number, isRange: boolean) => void
  onToggle: CellDeed
  onTimes: CellDeed
}

const Line = ({
  row,
  at,
  measure,
  sessions,
  currentId,
  now,
  mayMark,
  isSelected,
  onSelect,
  onToggle,
  onTimes,
}: Props) => {
  const intl = useIntl()
  const name = `${row.givenName} ${row.familyName}`
  const minutes = Object.values(row.cells).reduce((sum, cell) => sum + cell.minutes, 0)
  return (
    <tr
      ref={measure}
      data-index={at}
      aria-rowindex={at + 2}
      aria-selected={mayMark ? isSelected : undefined}
      className="group/row"
    >
      <th
        scope="row"
        className={`sticky start-0 z-10 border-b border-e border-hair px-3 py-1.5 text-start font-normal ${
          isSelected ? 'bg-[color-mix(in_srgb,var(--accent)_8%,var(--surface))]' : 'bg-surface'
        }`}
      >
        <span className="flex w-[17rem] items-start gap-3 print:w-auto">
          {mayMark ? (
            <input
              type="checkbox"
              tabIndex={-1}
              data-row={at}
              data-col={0}
              checked={isSelected}
              aria-label={intl.formatMessage(rosterWords.select, { name })}
              onChange={(event) => {
                const { nativeEvent } = event
                onSelect(row.personId, at, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
              }}
              className="mt-1 size-5 shrink-0 print-hidden"
            />
          ) : (
            <span tabIndex={-1} data-row={at} data-col={0} className="sr-only">
              {name}
            </span>
          )}
          <RosterName row={row} />
        </span>
      </th>
      {sessions.map((session, col) => (
        <RosterCell
          key={session.id}
          row={row}
          session={session}
          place={{ row: at, col: col + 1 }}
          isCurrent={session.id === currentId}
          isOpen={isOpen(session, now)}
          mayMark={mayMark}
          onToggle={onToggle}
          onTimes={onTimes}
        />
      ))}
      <td className="figures border-b border-hair px-4 text-end text-dense whitespace-nowrap">
        {sayMinutes(intl, minutes)}
      </td>
    </tr>
  )
}

/** A person's line of the matrix; drawn again only when something of theirs changes. */
export const RosterLine = memo(Line)
