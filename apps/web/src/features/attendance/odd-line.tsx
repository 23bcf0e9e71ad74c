import { Notice } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import type { Roster, RosterRow } from './roster-types.ts'

const words: Readonly<Record<'open' | 'strange', MessageDescriptor>> = defineMessages({
  open: {
    id: 'attendance.odd.open',
    defaultMessage: '{count, plural, one {# without sign-out} other {# without sign-out}}',
  },
  strange: {
    id: 'attendance.odd.strange',
    defaultMessage:
      '{count, plural, one {# marked who is not on the roster} other {# marked who are not on the roster}}',
  },
})

/** What is odd about a roster, in a line: sign-ins that nothing closes, and people who are marked without standing on it. */
export const OddLine = ({ roster, rows }: { roster: Roster; rows: readonly RosterRow[] }) => {
  const intl = useIntl()
  const { unenrolled, sessions, offering } = roster
  const open = rows.flatMap(({ cells }) => Object.values(cells)).filter(({ kind }) => kind === 'no-sign-out').length
  if (open === 0 && unenrolled.length === 0) return null
  const days = (ids: readonly string[]) =>
    intl.formatList(
      sessions
        .filter(({ id }) => ids.includes(id))
        .map(({ startsAt, timeZone }) => formatWhen(intl, startsAt, timeZone, 'day')),
    )
  const parts = [
    ...(open > 0 ? [intl.formatMessage(words.open, { count: open })] : []),
    ...(unenrolled.length > 0 ? [intl.formatMessage(words.strange, { count: unenrolled.length })] : []),
  ]
  return (
    <Notice tone="attention" className="mb-5" title={intl.formatList(parts, { type: 'unit' })}>
      {open > 0 ? (
        <p>
          <PageLink to="/teach/$offeringId" params={{ offeringId: offering.id }} search={{ show: 'odd' }}>
            <FormattedMessage id="attendance.odd.show" defaultMessage="Show those without sign-out" />
          </PageLink>
        </p>
      ) : null}
      {unenrolled.length > 0 ? (
        <ul>
          {unenrolled.map(({ personId, name, email, endedAs, sessionIds }) => (
            <li key={personId}>
              <FormattedMessage
                id="attendance.odd.person"
                defaultMessage="{name} ({email}), {days}{endedAs, select, withdrawn {: withdrew} canceled {: registration canceled} substituted {: seat passed on} lapsed {: registration lapsed} other {}}"
                values={{ name, email: email ?? '–', days: days(sessionIds), endedAs: endedAs ?? 'none' }}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
