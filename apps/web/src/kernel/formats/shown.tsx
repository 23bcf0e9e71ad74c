import type { Cents, Instant, Minutes, PlainDate, TimeZone } from '@inservice/domain/kernel'
import { useIntl } from 'react-intl'
import { formatHours } from './format-hours.ts'
import { formatMoney } from './format-money.ts'
import { formatDay, formatSpan, formatWhen, type WhenForm } from './format-when.ts'

/** `<Money cents={1550} />` → $15.50 in tabular figures. */
export const Money = ({ cents, exact = false }: { cents: Cents; exact?: boolean }) => (
  <span className="tabular-nums">{formatMoney(useIntl(), cents, { exact })}</span>
)

/** `<Hours minutes={330} clock />` → 5.5 clock hours. */
export const Hours = ({ minutes, clock = false }: { minutes: Minutes; clock?: boolean }) => (
  <span className="tabular-nums">{formatHours(useIntl(), minutes, { clock })}</span>
)

/** `<When at={session.startsAt} zone={venue.zone} form="moment" />` → Tue, Mar 10, 8:30 AM inside a `<time>`; with `now`, another year's day carries its year. */
export const When = ({
  at,
  zone,
  form = 'moment',
  now,
}: {
  at: Instant
  zone: TimeZone
  form?: WhenForm
  now?: Instant
}) => <time dateTime={at}>{formatWhen(useIntl(), at, zone, form, now)}</time>

/** From one moment to another at a place, shared parts written once. */
export const Span = ({
  from,
  to,
  zone,
  form = 'moment',
}: {
  from: Instant
  to: Instant
  zone: TimeZone
  form?: WhenForm
}) => <time dateTime={from}>{formatSpan(useIntl(), from, to, zone, form)}</time>

/** A calendar day, which has no zone. */
export const Day = ({ date, form = 'date' }: { date: PlainDate; form?: 'day' | 'date' | 'full' }) => (
  <time dateTime={date}>{formatDay(useIntl(), date, form)}</time>
)
