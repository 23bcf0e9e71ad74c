import { HairlineList, Section } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import type { Roster } from './roster-types.ts'

/** Who is marked at a session without standing on the roster: named, never dropped, for the registrar to decide. */
export const UnenrolledList = ({ roster: { unenrolled, sessions } }: { roster: Roster }) => {
  const intl = useIntl()
  if (unenrolled.length === 0) return null
  const days = (ids: readonly string[]) =>
    intl.formatList(
      sessions
        .filter(({ id }) => ids.includes(id))
        .map(({ startsAt, timeZone }) => formatWhen(intl, startsAt, timeZone, 'day')),
    )
  return (
    <Section
      id="not-on-the-roster"
      title={<FormattedMessage id="attendance.unenrolled" defaultMessage="Marked, but not on the roster" />}
      lead={
        <FormattedMessage
          id="attendance.unenrolled.text"
          defaultMessage="Their marks are kept. Hours count once the registrar has put them on the roster or verified their claim."
        />
      }
    >
      <HairlineList>
        {unenrolled.map(({ personId, name, email, endedAs, sessionIds }) => (
          <p key={personId} className="text-dense">
            <FormattedMessage
              id="attendance.odd.person"
              defaultMessage="{name} ({email}), {days}{endedAs, select, withdrawn {: withdrew} canceled {: registration canceled} substituted {: seat passed on} lapsed {: registration lapsed} other {}}"
              values={{ name, email: email ?? '–', days: days(sessionIds), endedAs: endedAs ?? 'none' }}
            />
          </p>
        ))}
      </HairlineList>
    </Section>
  )
}
