import { DescriptionList, Disclosure, LinkButton } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { formatDay } from '../../kernel/formats/format-when.ts'
import { Money } from '../../kernel/formats/shown.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { AwardHistory } from './award-history.tsx'
import type { Line } from './award-years.tsx'
import { nameTag, tagsOf } from './designation-name.ts'
import { AskForCorrection } from './ask-for-correction.tsx'
import { HoursWorking } from './hours-working.tsx'

const LineTitle = ({ line }: { line: Line }) => {
  const intl = useIntl()
  const language = useLanguage()
  const tags = tagsOf(line.tags).map(
    ([tag, minutes]) => `${nameTag(tag, language)} ${formatHoursFigure(intl, minutes)}`,
  )
  return (
    <span className="flex flex-col">
      <span>{line.title}</span>
      <span className="text-dense font-normal text-muted">
        {[formatDay(intl, line.completedOn, 'day'), line.providerName, ...tags].join(' · ')}
      </span>
    </span>
  )
}

/** A line of the transcript; it opens to its working, its papers and its history. */
export const AwardLine = ({ line }: { line: Line }) => {
  const intl = useIntl()
  const items = [
    {
      key: 'number',
      term: <FormattedMessage id="hours.line.number" defaultMessage="In-service number" />,
      description: line.number,
    },
    {
      key: 'instructors',
      term: <FormattedMessage id="hours.line.instructors" defaultMessage="Instructors" />,
      description: line.instructors.join(', ') || '—',
    },
    {
      key: 'policy',
      term: <FormattedMessage id="hours.line.policy" defaultMessage="Rules" />,
      description: (
        <FormattedMessage
          id="hours.line.policy.text"
          defaultMessage="{name}, version {version}. Source: {source}"
          values={{ name: line.policyName, version: line.policyVersion, source: line.policySource }}
        />
      ),
    },
    ...(line.feeCents === 0
      ? []
      : [
          {
            key: 'fee',
            term: <FormattedMessage id="hours.line.fee" defaultMessage="Fee paid" />,
            description: <Money cents={line.feeCents} exact />,
          },
        ]),
  ]
  return (
    <Disclosure
      title={<LineTitle line={line} />}
      aside={<span className="text-lead text-ink">{formatHoursFigure(intl, line.minutes)}</span>}
    >
      <div className="flex flex-col gap-6">
        <HoursWorking title={line.title} lines={line.working} />
        <DescriptionList items={items} />
        {line.history.length > 1 ? <AwardHistory line={line} /> : null}
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print-hidden">
          <LinkButton size="small" href={`/documents/participant-form/${line.id}.pdf`} target="_blank">
            <FormattedMessage id="hours.line.form" defaultMessage="Participant’s form (PDF)" />
          </LinkButton>
          <AskForCorrection line={line} />
        </div>
      </div>
    </Disclosure>
  )
}
