import type { Minutes } from '@inservice/domain/kernel'
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl'

const words = defineMessages({
  hours: { id: 'format.hours', defaultMessage: '{count, plural, one {{shown} hour} other {{shown} hours}}' },
  clockHours: {
    id: 'format.clock-hours',
    defaultMessage: '{count, plural, one {{shown} clock hour} other {{shown} clock hours}}',
  },
})

const sentenceOf = (clock: boolean): MessageDescriptor => (clock ? words.clockHours : words.hours)

/** The figure alone, for a column: 330 minutes is `5.5`. */
export const formatHoursFigure = (intl: IntlShape, minutes: Minutes): string =>
  intl.formatNumber(minutes / 60, { minimumFractionDigits: 1, maximumFractionDigits: 2 })

/** Minutes as hours in words: 330 is `5.5 hours`, 60 is `1 hour`; `clock` says clock hours. */
export const formatHours = (intl: IntlShape, minutes: Minutes, { clock = false }: { clock?: boolean } = {}): string =>
  intl.formatMessage(sentenceOf(clock), {
    count: minutes / 60,
    shown: intl.formatNumber(minutes / 60, { maximumFractionDigits: 2 }),
  })
