import { Badge, DateBlock, Listing } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { Span } from '../../kernel/formats/shown.tsx'

type Offering = ApiOutputs['attendance']['teaching']['offerings'][number]

const Lead = ({ at, zone, isMuted }: { at: string; zone: string; isMuted: boolean }) => {
  const intl = useIntl()
  const part = (options: Intl.DateTimeFormatOptions) => intl.formatDate(new Date(at), { ...options, timeZone: zone })
  return (
    <DateBlock
      day={part({ day: 'numeric' })}
      month={part({ month: 'short' })}
      weekday={part({ weekday: 'short' })}
      dateTime={at}
      isMuted={isMuted}
    />
  )
}

/** A training that one teaches: its next session, who is registered, and what is still to be marked. */
export const OfferingLine = ({ offering, now, past }: { offering: Offering; now: string; past: boolean }) => {
  const intl = useIntl()
  const { id, title, number, timeZone, startsAt, endsAt, place, format, confirmed, capacity } = offering
  const { nextStartsAt, nextEndsAt, sessionCount, unmarkedCount } = offering
  const leadAt = past ? endsAt : (nextStartsAt ?? startsAt)
  const ends = endsAt !== null && nextStartsAt === null ? endsAt : null
  return (
    <Listing
      headingLevel={2}
      href={`/teach/${id}`}
      title={title}
      lead={leadAt === null ? undefined : <Lead at={leadAt} zone={timeZone} isMuted={past} />}
      facts={[
        number,
        nextStartsAt !== null && nextEndsAt !== null && nextEndsAt > now ? (
          <Span key="next" from={nextStartsAt} to={nextEndsAt} zone={timeZone} form="time" />
        ) : null,
        past && ends ? (
          <FormattedMessage
            key="ended"
            id="attendance.line.ended"
            defaultMessage="ended {day}"
            values={{ day: formatWhen(intl, ends, timeZone, 'date') }}
          />
        ) : null,
        <FormattedMessage
          key="sessions"
          id="attendance.line.sessions"
          defaultMessage="{count, plural, =0 {self-paced} one {# session} other {# sessions}}"
          values={{ count: sessionCount }}
        />,
        format === 'online' ? <FormattedMessage key="online" id="attendance.online" defaultMessage="Online" /> : place,
      ]}
      marks={
        unmarkedCount > 0 ? (
          <Badge tone="attention">
            <FormattedMessage
              id="attendance.line.unmarked"
              defaultMessage="{count, plural, one {# session} other {# sessions}} without attendance"
              values={{ count: unmarkedCount }}
            />
          </Badge>
        ) : null
      }
      end={
        <span className="text-dense text-muted">
          {capacity === null ? (
            <FormattedMessage
              id="attendance.line.registered"
              defaultMessage="{confirmed, number} registered"
              values={{ confirmed }}
            />
          ) : (
            <FormattedMessage
              id="attendance.line.registered-of"
              defaultMessage="{confirmed, number} of {capacity, number} registered"
              values={{ confirmed, capacity }}
            />
          )}
        </span>
      }
    />
  )
}
