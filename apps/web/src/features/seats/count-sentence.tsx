import type { BlockSeatState } from '@inservice/domain/seats'
import { plusMinutes, type Instant, type TimeZone } from '@inservice/domain/kernel'
import type { BarPart } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { countWords } from './seat-words.ts'

export type Counts = Readonly<Record<BlockSeatState, number>>
type Deadline = { readonly at: Instant; readonly zone: TimeZone; readonly form?: 'day' | 'date' } | null

const order = ['claimed', 'assigned', 'requested', 'free', 'returned', 'credited', 'lapsed', 'canceled'] as const

const say = (intl: IntlShape, state: BlockSeatState, count: number) => intl.formatMessage(countWords[state], { count })

/** The whole of a block in one line: “40 seats · 31 claimed · 4 invited · 5 free until Oct 1”. */
export const sayCounts = (intl: IntlShape, quantity: number, counts: Counts, until: Deadline): string => {
  const parts = order
    .filter((state) => counts[state] > 0)
    .map((state) => {
      const words = `${counts[state]} ${say(intl, state, counts[state])}`
      if (state !== 'free' || until === null) return words
      return intl.formatMessage(
        { id: 'seats.free-until', defaultMessage: '{words} until {day}' },
        { words, day: formatWhen(intl, until.at, until.zone, until.form ?? 'day') },
      )
    })
  const all = intl.formatMessage(
    { id: 'seats.quantity', defaultMessage: '{quantity, plural, one {# seat} other {# seats}}' },
    { quantity },
  )
  return [all, ...parts].join(' · ')
}

/** A state looks alike in every bar: claimed is full, free is empty. */
const patterns = {
  claimed: 'full',
  assigned: 'lines',
  requested: 'dots',
  free: 'empty',
  returned: 'dots',
  credited: 'cross',
  lapsed: 'cross',
  canceled: 'cross',
} as const satisfies Record<BlockSeatState, BarPart['pattern']>

/** The parts of a block for its thin bar. */
export const useBarParts = (counts: Counts): readonly BarPart[] => {
  const intl = useIntl()
  return order
    .filter((state) => counts[state] > 0)
    .map((state) => ({
      key: state,
      value: counts[state],
      text: counts[state],
      label: say(intl, state, counts[state]),
      pattern: patterns[state],
    }))
}

/** “until Apr 13” where something ends, nothing where it does not. */
export const Until = ({ at, zone }: { at: Instant | null; zone: TimeZone }) => {
  const intl = useIntl()
  return at === null ? (
    <FormattedMessage id="seats.no-end" defaultMessage="no end" />
  ) : (
    <time dateTime={at}>{formatWhen(intl, at, zone, 'zoned')}</time>
  )
}

/** The last day of something that ends at a moment: midnight is the day before. */
export const sayLastDay = (intl: IntlShape, at: Instant, zone: TimeZone): string =>
  formatWhen(intl, plusMinutes(at, -1), zone, 'day')

/** The same with its year, for what is good for long. */
export const sayLastDate = (intl: IntlShape, at: Instant, zone: TimeZone): string =>
  formatWhen(intl, plusMinutes(at, -1), zone, 'date')
