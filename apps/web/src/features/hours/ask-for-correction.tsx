import { Link } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { formatDay } from '../../kernel/formats/format-when.ts'
import type { Line } from './award-years.tsx'

/** A letter to the provider, who corrects a figure: begun with what they need to find it. */
export const AskForCorrection = ({ line }: { line: Line }) => {
  const intl = useIntl()
  const facts = {
    title: line.title,
    number: line.number,
    day: formatDay(intl, line.completedOn),
    hours: formatHours(intl, line.minutes, { clock: true }),
  }
  const subject = intl.formatMessage(
    { id: 'hours.correction.subject', defaultMessage: 'Correction of clock hours: {number}' },
    facts,
  )
  const body = intl.formatMessage(
    {
      id: 'hours.correction.body',
      defaultMessage: '{title}, {number}, {day}. My transcript says {hours}. This is wrong because: ',
    },
    facts,
  )
  const href = `mailto:${line.providerEmail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return (
    <Link href={href} className="text-dense">
      <FormattedMessage
        id="hours.correction.ask"
        defaultMessage="Something is wrong: ask {provider} for a correction"
        values={{ provider: line.providerName }}
      />
    </Link>
  )
}
