import { Disclosure, Skeleton, Timeline } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type IntlShape, type MessageDescriptor } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { When } from '../../kernel/formats/shown.tsx'

type History = ApiOutputs['attendance']['cellHistory']
type Entry = History['entries'][number]

const sources: Readonly<
  Record<'trainer' | 'kiosk' | 'personal_code' | 'wall_code' | 'import' | 'sheet', MessageDescriptor>
> = defineMessages({
  trainer: { id: 'attendance.source.trainer', defaultMessage: 'on the roster' },
  kiosk: { id: 'attendance.source.kiosk', defaultMessage: 'at the kiosk' },
  personal_code: { id: 'attendance.source.personal', defaultMessage: 'by their own code' },
  wall_code: { id: 'attendance.source.wall', defaultMessage: 'by the code on the wall' },
  import: { id: 'attendance.source.import', defaultMessage: 'from a meeting report' },
  sheet: { id: 'attendance.source.sheet', defaultMessage: 'from the sign-in sheet' },
})
const words: Readonly<Record<'in' | 'out' | 'cleared' | 'house', MessageDescriptor>> = defineMessages({
  in: { id: 'attendance.history.in', defaultMessage: 'came {time}' },
  out: { id: 'attendance.history.out', defaultMessage: 'left {time}' },
  cleared: { id: 'attendance.history.cleared', defaultMessage: 'Mark cleared' },
  house: { id: 'attendance.history.house', defaultMessage: 'automatically' },
})

const sayPoints = (intl: IntlShape, points: Entry['added'], zone: string): string =>
  intl.formatList(
    points.map(({ direction, at }) =>
      intl.formatMessage(words[direction], { time: formatWhen(intl, at, zone, 'time') }),
    ),
    { type: 'unit' },
  )

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const useEvents = ({ entries, timeZone }: History) => {
  const intl = useIntl()
  return entries.map((entry) => ({
    key: entry.id,
    when: <When at={entry.at} zone={timeZone} form="moment" />,
    title:
      entry.added.length === 0 ? intl.formatMessage(words.cleared) : capital(sayPoints(intl, entry.added, timeZone)),
    detail: (
      <>
        <FormattedMessage
          id="attendance.history.by"
          defaultMessage="{name}, {source}"
          values={{
            name: entry.by ?? intl.formatMessage(words.house),
            source: intl.formatMessage(sources[entry.source]),
          }}
        />
        {entry.voided.length > 0 ? (
          <>
            {'. '}
            <FormattedMessage
              id="attendance.history.before"
              defaultMessage="Before: {points}"
              values={{ points: sayPoints(intl, entry.voided, timeZone) }}
            />
          </>
        ) : null}
        {entry.note === '' ? null : <> · “{entry.note}”</>}
      </>
    ),
  }))
}

const Events = ({ history }: { history: History }) => {
  const label = useIntl().formatMessage({ id: 'attendance.history', defaultMessage: 'What happened here' })
  const events = useEvents(history)
  return events.length === 0 ? (
    <p className="text-dense text-muted">
      <FormattedMessage id="attendance.history.none" defaultMessage="Nothing has been marked here yet." />
    </p>
  ) : (
    <Timeline label={label} events={events} />
  )
}

/** What happened in one cell: who, when, from where, and what stood before. */
export const CellHistory = ({ sessionId, personId }: { sessionId: string; personId: string }) => {
  const { data } = trpc.attendance.cellHistory.useQuery({ sessionId, personId })
  return (
    <Disclosure
      title={<FormattedMessage id="attendance.history" defaultMessage="What happened here" />}
      aside={data?.entries.length}
    >
      {data ? <Events history={data} /> : <Skeleton lines={2} />}
    </Disclosure>
  )
}
