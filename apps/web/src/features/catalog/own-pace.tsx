import type { Instant, TimeZone } from '@inservice/domain/kernel'
import { useIntl, type IntlShape } from 'react-intl'
import { plainSpaces } from '../../kernel/formats/plain-spaces.ts'
import { rowWords } from './row-words.ts'

/** A training without dates of its own, to the day it ends, with the year where it is another one: `at your own pace until Mar 20`. */
export const sayOwnPace = (intl: IntlShape, endsAt: Instant | null, timeZone: TimeZone, now = new Date()): string => {
  if (endsAt === null) return intl.formatMessage(rowWords.ownPace)
  const year = (at: Date) => intl.formatDate(at, { year: 'numeric', timeZone })
  const other = year(new Date(endsAt)) !== year(now)
  const form: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone }
  const shown = intl.formatDate(endsAt, other ? { ...form, year: 'numeric' } : form)
  return intl.formatMessage(rowWords.ownPaceUntil, { day: plainSpaces(shown) })
}

export const OwnPace = ({ endsAt, timeZone }: { endsAt: Instant | null; timeZone: TimeZone }) =>
  sayOwnPace(useIntl(), endsAt, timeZone)

/** Stands where a date would. */
export const AnyTime = () => {
  const intl = useIntl()
  return (
    <span className="w-14 shrink-0 font-serif text-lead leading-tight font-semibold text-muted">
      {intl.formatMessage(rowWords.anyTime)}
    </span>
  )
}
