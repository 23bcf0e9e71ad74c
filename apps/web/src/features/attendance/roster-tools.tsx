import { Button, Menu, SearchField, Select } from '@inservice/ui'
import { ChevronDown } from 'lucide-react'
import { memo, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatSpan, formatWhen } from '../../kernel/formats/format-when.ts'
import { useShortcut } from '../../kernel/pages/shortcuts.ts'
import type { RosterFilter } from './filter-rows.ts'
import type { Roster, RosterRow, RosterSession } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'
import { isExpected, isOpen } from './session-standing.ts'

type Props = {
  roster: Roster
  rows: readonly RosterRow[]
  session: RosterSession | undefined
  filter: RosterFilter
  isPhone: boolean
  onFilter: (filter: RosterFilter) => void
  onSession: (sessionId: string) => void
  onMarkRest: (rows: readonly RosterRow[]) => void
  onClear: (rows: readonly RosterRow[]) => void
}

const everyone = '*'

const useOrganizations = (roster: Roster): { value: string; label: string }[] => {
  const intl = useIntl()
  const names = [...new Set(roster.rows.flatMap(({ organization }) => (organization ? [organization] : [])))].toSorted()
  const all = intl.formatMessage({ id: 'attendance.from.all', defaultMessage: 'All districts' })
  return [{ value: everyone, label: all }, ...names.map((name) => ({ value: name, label: name }))]
}

const useViews = () => {
  const intl = useIntl()
  return [
    { value: everyone, label: intl.formatMessage({ id: 'attendance.show.all', defaultMessage: 'Everyone' }) },
    {
      value: 'unmarked',
      label: intl.formatMessage({ id: 'attendance.show.unmarked', defaultMessage: 'Not marked yet' }),
    },
    { value: 'odd', label: intl.formatMessage({ id: 'attendance.show.odd', defaultMessage: 'Without sign-out' }) },
    { value: 'needs', label: intl.formatMessage(rosterWords.needs) },
  ]
}

const MarkRest = ({ session, rows, roster, onMarkRest }: Pick<Props, 'session' | 'rows' | 'roster' | 'onMarkRest'>) => {
  if (!session || !roster.mayMark) return null
  const rest = rows.filter((row) => isExpected(row, session) && row.cells[session.id]?.kind === 'absent')
  const closed = isOpen(session, roster.now) ? undefined : <FormattedMessage {...rosterWords.notOpen} />
  return (
    <Button
      variant="primary"
      className="max-md:w-full"
      isDisabled={rest.length === 0}
      blockedBecause={closed}
      onPress={() => onMarkRest(rest)}
    >
      <FormattedMessage
        id="attendance.mark-rest"
        defaultMessage="{count, plural, =0 {All are marked} other {Mark the rest present (#)}}"
        values={{ count: rest.length }}
      />
    </Button>
  )
}

const More = ({ session, rows, roster, onClear }: Pick<Props, 'session' | 'rows' | 'roster' | 'onClear'>) => {
  const intl = useIntl()
  const marked = session ? rows.filter((row) => row.cells[session.id]?.kind !== 'absent') : []
  const say = {
    sheet: intl.formatMessage({ id: 'attendance.sheet', defaultMessage: 'Sign-in sheet (PDF)' }),
    csv: intl.formatMessage({ id: 'attendance.csv', defaultMessage: 'Roster for a spreadsheet (CSV)' }),
    print: intl.formatMessage({ id: 'attendance.print', defaultMessage: 'Print this page' }),
    clear: intl.formatMessage(
      {
        id: 'attendance.clear-session',
        defaultMessage: 'Clear {count, plural, one {# mark} other {# marks}} of this session',
      },
      { count: marked.length },
    ),
  }
  return (
    <Menu
      label={intl.formatMessage({ id: 'attendance.more', defaultMessage: 'More' })}
      placement="bottom end"
      trigger={
        <Button icon={<ChevronDown aria-hidden />}>
          <FormattedMessage id="attendance.more" defaultMessage="More" />
        </Button>
      }
      entries={[
        ...(session
          ? [
              {
                key: 'sheet',
                label: say.sheet,
                onAction: () => open(`/documents/session/${session.id}/sign-in-sheet.pdf`),
              },
            ]
          : []),
        { key: 'csv', label: say.csv, onAction: () => open(`/documents/offering/${roster.offering.id}/roster.csv`) },
        { key: 'print', label: say.print, onAction: () => print() },
        ...(roster.mayMark && marked.length > 0
          ? [{ key: 'clear', label: say.clear, startsGroup: true, isDanger: true, onAction: () => onClear(marked) }]
          : []),
      ]}
    />
  )
}

const Filters = memo(({ roster, filter, onFilter }: Pick<Props, 'roster' | 'filter' | 'onFilter'>) => {
  const intl = useIntl()
  const organizations = useOrganizations(roster)
  const views = useViews()
  const isShow = (show: string | null) => (show === 'unmarked' || show === 'odd' || show === 'needs' ? show : undefined)
  return (
    <>
      {organizations.length > 2 ? (
        <Select
          label={intl.formatMessage({ id: 'attendance.from', defaultMessage: 'District' })}
          value={filter.from ?? everyone}
          onChange={(from) => onFilter({ ...filter, from: from === everyone || from === null ? undefined : from })}
          choices={organizations}
          className="max-md:w-full md:w-52"
        />
      ) : null}
      <Select
        label={intl.formatMessage({ id: 'attendance.show', defaultMessage: 'Show' })}
        value={filter.show ?? everyone}
        onChange={(show) => onFilter({ ...filter, show: isShow(show) })}
        choices={views}
        className="max-md:w-full md:w-48"
      />
    </>
  )
})

/** On a phone the filters stay behind a button, so that the list of people begins high on the screen. */
const FoldedFilters = (props: Pick<Props, 'roster' | 'filter' | 'onFilter'>) => {
  const count = Number(props.filter.from !== undefined) + Number(props.filter.show !== undefined)
  const [isShown, setShown] = useState(count > 0)
  return (
    <>
      <Button aria-expanded={isShown} onPress={() => setShown(!isShown)}>
        <FormattedMessage
          id="attendance.filter"
          defaultMessage="{count, plural, =0 {Filter} other {Filter (#)}}"
          values={{ count }}
        />
      </Button>
      {isShown ? <Filters {...props} /> : null}
    </>
  )
}

const SessionChoice = memo(({ roster, session, onSession }: Pick<Props, 'roster' | 'session' | 'onSession'>) => {
  const intl = useIntl()
  if (roster.sessions.length < 2) return null
  return (
    <Select
      label={intl.formatMessage(rosterWords.session)}
      value={session?.id ?? null}
      onChange={(id) => id !== null && onSession(id)}
      choices={roster.sessions.map(({ id, startsAt, endsAt, timeZone, title }) => ({
        value: id,
        label: formatWhen(intl, startsAt, timeZone, 'day'),
        description: [formatSpan(intl, startsAt, endsAt, timeZone, 'time'), title].filter(Boolean).join(' · '),
      }))}
      className="max-md:w-full md:w-44"
    />
  )
})

/** Above the roster: which session, who is shown, and what can be done for all of them at once. */
export const RosterTools = (props: Props) => {
  const { roster, session, filter, onFilter, onSession, isPhone } = props
  const intl = useIntl()
  const search = useRef<HTMLInputElement>(null)
  const word = intl.formatMessage({ id: 'attendance.search', defaultMessage: 'Find a person' })
  useShortcut({ key: '/', word, run: () => search.current?.focus() })
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-4 print-hidden">
      <SessionChoice roster={roster} session={session} onSession={onSession} />
      <SearchField
        ref={search}
        label={word}
        value={filter.q ?? ''}
        onChange={(q) => onFilter({ ...filter, q: q === '' ? undefined : q })}
        className="max-md:w-full md:w-56"
      />
      {isPhone ? null : <Filters roster={roster} filter={filter} onFilter={onFilter} />}
      <div className="flex flex-wrap items-start gap-3 max-md:w-full md:ms-auto">
        <MarkRest {...props} />
        {isPhone ? <FoldedFilters roster={roster} filter={filter} onFilter={onFilter} /> : null}
        <More {...props} />
      </div>
    </div>
  )
}
