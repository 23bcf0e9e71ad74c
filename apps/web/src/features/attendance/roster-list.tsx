import { memo } from 'react'
import { useIntl } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { noteCell, sayCell } from './cell-words.ts'
import { MarkShape } from './mark-shape.tsx'
import type { CellDeed } from './roster-cell.tsx'
import { RosterName } from './roster-name.tsx'
import type { RosterRow, RosterSession } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'

type ItemProps = {
  row: RosterRow
  session: RosterSession
  isBlocked: boolean
  onToggle: CellDeed
  onTimes: CellDeed
}

const ListItem = memo(({ row, session, isBlocked, onToggle, onTimes }: ItemProps) => {
  const intl = useIntl()
  const presence = row.cells[session.id]
  if (!presence) return null
  const name = `${row.givenName} ${row.familyName}`
  const day = formatWhen(intl, session.startsAt, session.timeZone, 'day')
  return (
    <li className="flex items-stretch border-b border-hair">
      <button
        type="button"
        aria-pressed={presence.kind !== 'absent'}
        aria-disabled={isBlocked || undefined}
        onClick={() => onToggle(row.personId, session.id)}
        className={`flex min-h-16 min-w-0 flex-1 items-center gap-4 py-2 text-start focus-visible:-outline-offset-2 ${isBlocked ? 'opacity-60' : ''}`}
      >
        <span className="sr-only">
          {intl.formatMessage(rosterWords.cell, { name, session: day, state: sayCell(intl, presence) })}
        </span>
        <MarkShape kind={presence.kind} className="size-9" />
        <span aria-hidden="true" className="flex min-w-0 flex-1 flex-col">
          <RosterName row={row} />
          <span className="figures text-caption text-muted">{noteCell(intl, presence).join(' · ')}</span>
        </span>
      </button>
      {isBlocked ? null : (
        <button
          type="button"
          aria-label={intl.formatMessage(rosterWords.timesOf, { name, session: day })}
          onClick={() => onTimes(row.personId, session.id)}
          className="min-h-11 min-w-14 px-2 text-dense font-semibold text-tide underline decoration-1 underline-offset-2 focus-visible:-outline-offset-2"
        >
          {intl.formatMessage(rosterWords.times)}
        </button>
      )}
    </li>
  )
})

type Props = Omit<ItemProps, 'row'> & { rows: readonly RosterRow[] }

/** One session on a phone: a large target for each person. */
export const RosterList = ({ rows, ...item }: Props) => {
  const intl = useIntl()
  return (
    <ul aria-label={intl.formatMessage(rosterWords.grid)} className="border-t border-hair">
      {rows.map((row) => (
        <ListItem key={row.personId} row={row} {...item} />
      ))}
    </ul>
  )
}
