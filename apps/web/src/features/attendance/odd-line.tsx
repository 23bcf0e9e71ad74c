import { Badge } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
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
  const { unenrolled, offering } = roster
  const open = rows.flatMap(({ cells }) => Object.values(cells)).filter(({ kind }) => kind === 'no-sign-out').length
  const parts = [
    ...(open > 0 ? [intl.formatMessage(words.open, { count: open })] : []),
    ...(unenrolled.length > 0 ? [intl.formatMessage(words.strange, { count: unenrolled.length })] : []),
  ]
  if (parts.length === 0) return null
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pb-4 text-dense">
      <Badge tone="attention">{intl.formatList(parts, { type: 'unit' })}</Badge>
      {open > 0 ? (
        <PageLink to="/teach/$offeringId" params={{ offeringId: offering.id }} search={{ show: 'odd' }}>
          <FormattedMessage id="attendance.odd.show" defaultMessage="Show those without sign-out" />
        </PageLink>
      ) : null}
      {unenrolled.length > 0 ? (
        <a href="#not-on-the-roster" className="text-tide underline">
          <FormattedMessage id="attendance.odd.who" defaultMessage="Who is not on the roster" />
        </a>
      ) : null}
    </p>
  )
}
