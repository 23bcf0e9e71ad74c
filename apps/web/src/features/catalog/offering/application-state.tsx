import { Badge, type Tone } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { plainWords } from '../plain-words.ts'
import type { Offering } from './use-offering.ts'

export const applicationStateWords: Readonly<Record<string, MessageDescriptor>> = plainWords(
  defineMessages({
    'go-on-applying': { id: 'offering.state.draft', defaultMessage: 'Your application is not handed in yet' },
    'application-open': { id: 'offering.state.applied', defaultMessage: 'Your application is in' },
    'application-waiting': { id: 'offering.state.on-list', defaultMessage: 'You’re on the waiting list' },
    'application-declined': { id: 'offering.state.declined', defaultMessage: 'No seat this time' },
    'acceptance-lapsed': { id: 'offering.state.lapsed', defaultMessage: 'Not confirmed in time' },
    confirm: { id: 'offering.state.accepted', defaultMessage: 'You’re accepted: confirm your seat' },
  }),
)

const good: ReadonlySet<string> = new Set(['application-open', 'confirm'])

/** How one's application stands, and until when something may be done. */
export const ApplicationState = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { invitation, application, timeZone, registrationClosesAt, startsAt } = offering
  const word = applicationStateWords[invitation]
  const tone: Tone = good.has(invitation) ? 'good' : invitation === 'application-declined' ? 'neutral' : 'attention'
  const closesAt = application?.appliesUntil ?? registrationClosesAt ?? startsAt
  const until = invitation === 'confirm' ? application?.confirmBy : closesAt
  const isOpen = invitation === 'apply' || invitation === 'go-on-applying'
  return (
    <div className="flex flex-col items-start gap-1">
      {word ? (
        <Badge tone={tone}>
          <FormattedMessage {...word} />
        </Badge>
      ) : null}
      {until && (isOpen || invitation === 'confirm') ? (
        <p className="text-dense text-muted">
          <FormattedMessage
            id="offering.application.until"
            defaultMessage="{isOpen, select, true {Applications are taken until {when}} other {Until {when}}}"
            values={{ isOpen: String(isOpen), when: formatWhen(intl, until, timeZone, 'moment') }}
          />
        </p>
      ) : null}
    </div>
  )
}
