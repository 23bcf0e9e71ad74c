import { FormattedMessage, useIntl } from 'react-intl'
import { formatSpan, formatWhen } from '../../kernel/formats/format-when.ts'
import type { RosterRow, RosterSession } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'
import { isExpected, isOpen } from './session-standing.ts'

type Props = {
  sessions: readonly RosterSession[]
  rows: readonly RosterRow[]
  currentId: string | undefined
  now: string
  mayMark: boolean
  isAllSelected: boolean
  onSelectAll: () => void
  onSession: (sessionId: string) => void
}

const corner = 'sticky top-0 bg-sunken border-b border-line text-start align-bottom font-semibold text-muted'

const SessionHead = ({ session, rows, now }: { session: RosterSession; rows: readonly RosterRow[]; now: string }) => {
  const intl = useIntl()
  const { startsAt, endsAt, timeZone, title } = session
  const expected = rows.filter((row) => isExpected(row, session))
  const present = expected.filter((row) => row.cells[session.id]?.kind !== 'absent').length
  return (
    <>
      <span className="block text-dense text-ink">{formatWhen(intl, startsAt, timeZone, 'day')}</span>
      <span className="block text-caption font-normal whitespace-nowrap">
        {formatSpan(intl, startsAt, endsAt, timeZone, 'time')}
      </span>
      {title === '' ? null : <span className="line-clamp-2 block text-caption font-normal">{title}</span>}
      <span className="figures block text-caption font-normal whitespace-nowrap">
        {isOpen(session, now) ? (
          <FormattedMessage {...rosterWords.ofExpected} values={{ present, expected: expected.length }} />
        ) : (
          <FormattedMessage
            {...rosterWords.opens}
            values={{
              when: formatWhen(intl, new Date(Date.parse(startsAt) - 3_600_000).toISOString(), timeZone, 'time'),
            }}
          />
        )}
      </span>
    </>
  )
}

/** The head of the matrix: each session with how many are present; a press chooses the session that the tools speak of. */
export const RosterHead = ({
  sessions,
  rows,
  currentId,
  now,
  mayMark,
  isAllSelected,
  onSelectAll,
  onSession,
}: Props) => {
  const intl = useIntl()
  return (
    <thead>
      <tr>
        <th scope="col" className={`${corner} start-0 z-30 border-e border-e-hair px-3 py-2`}>
          <span className="flex items-end gap-3">
            {mayMark ? (
              <input
                type="checkbox"
                tabIndex={-1}
                data-row={-1}
                data-col={0}
                checked={isAllSelected}
                aria-label={intl.formatMessage(rosterWords.selectAll)}
                onChange={onSelectAll}
                className="mb-0.5 size-5 shrink-0 print-hidden"
              />
            ) : null}
            <FormattedMessage {...rosterWords.person} />
          </span>
        </th>
        {sessions.map((session, at) => (
          <th
            key={session.id}
            scope="col"
            className={`${corner} z-20 min-w-40 ${session.id === currentId ? 'shadow-[inset_0_-2px_var(--accent)]' : ''}`}
          >
            <button
              type="button"
              tabIndex={-1}
              data-row={-1}
              data-col={at + 1}
              aria-pressed={session.id === currentId}
              onClick={() => onSession(session.id)}
              className="w-full cursor-pointer px-3 py-2 text-start outline-none hover:text-ink focus-visible:ring-focus focus-visible:-outline-offset-2"
            >
              <SessionHead session={session} rows={rows} now={now} />
            </button>
          </th>
        ))}
        <th scope="col" className={`${corner} z-20 px-4 py-2 text-end`}>
          <FormattedMessage {...rosterWords.total} />
        </th>
      </tr>
    </thead>
  )
}
