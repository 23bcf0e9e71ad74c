import { Timeline } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { When } from '../../kernel/formats/shown.tsx'
import type { Line } from './award-years.tsx'

const reasonOf = (reason: string) =>
  reason === 'verified' ? <FormattedMessage id="hours.history.verified" defaultMessage="Verified" /> : reason

/** Every version of an award, newest first: a correction supersedes and never overwrites. */
export const AwardHistory = ({ line }: { line: Line }) => {
  const intl = useIntl()
  return (
    <section aria-labelledby={`history-${line.id}`}>
      <h4 id={`history-${line.id}`} className="pb-3 font-semibold">
        <FormattedMessage id="hours.history" defaultMessage="How this figure changed" />
      </h4>
      <Timeline
        label={intl.formatMessage({ id: 'hours.history', defaultMessage: 'How this figure changed' })}
        events={line.history.toReversed().map((version) => ({
          key: version.id,
          tone: version.id === line.id ? ('good' as const) : ('neutral' as const),
          title: reasonOf(version.reason),
          detail:
            version.byGivenName === null ? null : (
              <FormattedMessage
                id="hours.history.by"
                defaultMessage="by {name}"
                values={{ name: `${version.byGivenName} ${version.byFamilyName}` }}
              />
            ),
          when: <When at={version.madeAt} zone={line.timeZone} form="date" />,
          amount: formatHoursFigure(intl, version.awardedMinutes),
        }))}
      />
    </section>
  )
}
