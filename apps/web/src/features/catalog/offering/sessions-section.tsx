import { Section, Timetable } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { formatSpan, formatWhen } from '../../../kernel/formats/format-when.ts'
import { designationWords } from '../facet-words.ts'
import { plainWords } from '../plain-words.ts'
import type { Offering, Session } from './use-offering.ts'

const words = plainWords(
  defineMessages({
    break: { id: 'offering.pause.break', defaultMessage: 'break {time}' },
    meal: { id: 'offering.pause.meal', defaultMessage: 'meal {time}' },
    working_meal: { id: 'offering.pause.working-meal', defaultMessage: 'working meal {time}' },
    online: { id: 'offering.session.online', defaultMessage: 'online' },
    room: { id: 'offering.session.room', defaultMessage: '{place}, {room}' },
    breakout: { id: 'offering.session.breakout', defaultMessage: 'one of several at the same time' },
  }),
)

const sayPlace = (intl: IntlShape, { place, room, online }: Session): string => {
  if (place === null) return online ? intl.formatMessage(words.online) : ''
  return room === null ? place : intl.formatMessage(words.room, { place, room })
}

const sayPauses = (intl: IntlShape, { pauses, timeZone }: Session): string =>
  pauses
    .map(({ kind, startsAt, endsAt }) =>
      intl.formatMessage(words[kind], { time: formatSpan(intl, startsAt, endsAt, timeZone, 'time') }),
    )
    .join(' · ')

/** The zone's own name, winter and summer: Pacific Time. */
const nameZone = (intl: IntlShape, at: string, timeZone: string): string =>
  intl
    .formatDateToParts(new Date(at), { timeZone, timeZoneName: 'longGeneric' })
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

/** When and where, session by session, by the clock of the place, with breaks. */
export const SessionsSection = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { sessions } = offering
  const [first] = sessions
  if (first === undefined) return null
  const differ = new Set(sessions.map(({ designations }) => designations.join())).size > 1
  const calendar = `/documents/offering/${offering.slug}/calendar.ics`
  return (
    <Section
      title={
        <FormattedMessage
          id="offering.sessions"
          defaultMessage="{count, plural, one {When and where} other {# sessions}}"
          values={{ count: sessions.length }}
        />
      }
      actions={
        <a href={calendar} className="text-dense text-tide underline underline-offset-[0.18em] lg:hidden">
          <FormattedMessage id="offering.calendar" defaultMessage="Add to calendar" />
        </a>
      }
    >
      <Timetable
        label={intl.formatMessage({ id: 'offering.timetable', defaultMessage: 'Sessions' })}
        rows={sessions.map((session) => {
          const pauses = sayPauses(intl, session)
          const part = session.slot === null ? null : intl.formatMessage(words.breakout)
          return {
            key: session.id,
            date: formatWhen(intl, session.startsAt, session.timeZone, 'day'),
            dateTime: session.startsAt,
            time: formatSpan(intl, session.startsAt, session.endsAt, session.timeZone, 'time'),
            place: [session.title, sayPlace(intl, session)].filter(Boolean).join(' · '),
            note: [part, pauses].filter(Boolean).join(' · ') || null,
            mark:
              differ && session.designations.length > 0 ? (
                <span className="text-dense text-muted">{nameAll(intl, session.designations)}</span>
              ) : null,
          }
        })}
        note={
          <>
            <FormattedMessage
              id="offering.zone"
              defaultMessage="Times are {zone}, by the clock of the place."
              values={{ zone: nameZone(intl, first.startsAt, first.timeZone) }}
            />{' '}
            {sessions.some(({ online }) => online) ? (
              <FormattedMessage
                id="offering.online"
                defaultMessage="The link to what is online comes to those who register."
              />
            ) : null}
          </>
        }
      />
    </Section>
  )
}

const nameAll = (intl: IntlShape, designations: readonly string[]): string =>
  intl.formatList(
    designations.map((one) => {
      const word = designationWords[one]
      return word === undefined ? one : intl.formatMessage(word)
    }),
  )
