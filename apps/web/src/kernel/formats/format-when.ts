import type { Instant, PlainDate, TimeZone } from '@inservice/domain/kernel'
import type { IntlShape } from 'react-intl'
import { plainSpaces } from './plain-spaces.ts'

/** `day` Tue, Mar 10 · `date` March 10, 2026 · `full` Tuesday, March 10, 2026 · `time` 8:30 AM · `moment` Tue, Mar 10, 8:30 AM · `zoned` the same with PDT */
export type WhenForm = 'day' | 'date' | 'full' | 'time' | 'moment' | 'zoned'

const FORMS: Record<WhenForm, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'short', month: 'short', day: 'numeric' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  moment: { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  zoned: {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
}

/**
 * A moment as the wall clock of its place shows it: never in the reader's own zone. With `now`, a day of another year
 * carries its year.
 */
export const formatWhen = (
  intl: IntlShape,
  at: Instant,
  zone: TimeZone,
  form: WhenForm = 'moment',
  now?: Instant,
): string => {
  const year = (moment: Instant) => intl.formatDate(new Date(moment), { year: 'numeric', timeZone: zone })
  const options: Intl.DateTimeFormatOptions = { ...FORMS[form], timeZone: zone }
  const other = now !== undefined && form !== 'time' && year(at) !== year(now)
  return plainSpaces(intl.formatDate(new Date(at), other ? { ...options, year: 'numeric' } : options))
}

/** A calendar day, which has no zone. */
export const formatDay = (intl: IntlShape, date: PlainDate, form: 'day' | 'date' | 'full' = 'date'): string =>
  plainSpaces(intl.formatDate(new Date(`${date}T12:00:00Z`), { ...FORMS[form], timeZone: 'UTC' }))

/** From one moment to another at a place, shared parts written once: `Tue, Mar 10, 8:30 AM – 3:30 PM`. */
export const formatSpan = (
  intl: IntlShape,
  from: Instant,
  to: Instant,
  zone: TimeZone,
  form: WhenForm = 'moment',
): string => plainSpaces(intl.formatDateTimeRange(new Date(from), new Date(to), { ...FORMS[form], timeZone: zone }))
