import { Button } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import type { RosterSession } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'

type Props = {
  count: number
  session: RosterSession
  onPresent: () => void
  onAbsent: () => void
  onDone: () => void
}

/** What can be done for those who are selected, in the session that is chosen. */
export const BulkBar = ({ count, session, onPresent, onAbsent, onDone }: Props) => {
  const intl = useIntl()
  return (
    <fieldset
      aria-label={intl.formatMessage({ id: 'attendance.bulk', defaultMessage: 'Those who are selected' })}
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control bg-sunken px-4 py-2 print-hidden"
    >
      <p className="text-dense font-semibold">
        <FormattedMessage
          id="attendance.bulk.count"
          defaultMessage="{count, plural, one {# selected} other {# selected}}, {day}"
          values={{ count, day: formatWhen(intl, session.startsAt, session.timeZone, 'day') }}
        />
      </p>
      <Button size="small" onPress={onPresent}>
        <FormattedMessage {...rosterWords.markPresent} />
      </Button>
      <Button size="small" onPress={onAbsent}>
        <FormattedMessage id="attendance.bulk.clear" defaultMessage="Clear the marks" />
      </Button>
      <Button size="small" variant="plain" onPress={onDone}>
        <FormattedMessage id="attendance.bulk.done" defaultMessage="Select no one" />
      </Button>
    </fieldset>
  )
}
