import { Meter, Section, VisuallyHidden } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { formatDay } from '../../kernel/formats/format-when.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { certificateWords, renewalWords } from './hours-words.ts'

type Certificate = ApiOutputs['hours']['transcript']['certificates'][number]
type LineOf = Certificate['lines'][number]

const hidden = (text: ReactNode) => <VisuallyHidden>{text}</VisuallyHidden>

/** The catalog's word for a line of a renewal; hours in all have none. */
const designationOf = new Map([
  ['equity', 'equity'],
  ['stem', 'stem'],
  ['psel', 'leadership'],
  ['g2g', 'g2g'],
  ['fcs', 'fcs'],
  ['suicide_prevention', 'suicide_prevention'],
] as const satisfies readonly (readonly [string, string])[])

const fitting = (line: LineOf['line']) => {
  const designation = line === 'hours' ? undefined : designationOf.get(line)
  return designation === undefined ? {} : { designation: [designation] }
}

/** What is short and until when, and the trainings that would close it. */
const Short = ({ line, until }: { line: LineOf; until: string }) => {
  const intl = useIntl()
  if (line.shortMinutes === 0) {
    return (
      <p className="text-dense text-muted">
        <FormattedMessage id="hours.renewal.met" defaultMessage="All there." />
      </p>
    )
  }
  return (
    <p className="text-dense text-muted">
      <FormattedMessage
        id="hours.renewal.short"
        defaultMessage="{hours} hours missing until {day}."
        values={{ hours: formatHoursFigure(intl, line.shortMinutes), day: formatDay(intl, until) }}
      />{' '}
      <PageLink to="/catalog" search={fitting(line.line)}>
        <FormattedMessage
          id="hours.renewal.fitting"
          defaultMessage="Trainings that fit<hidden>: {line}</hidden>"
          values={{ line: intl.formatMessage(renewalWords[line.line] ?? {}), hidden }}
        />
      </PageLink>
    </p>
  )
}

const Meters = ({ certificate }: { certificate: Certificate }) => {
  const intl = useIntl()
  return (
    <Section
      title={
        <FormattedMessage
          id="hours.renewal"
          defaultMessage="Renewing: {certificate}"
          values={{ certificate: <FormattedMessage {...certificateWords[certificate.kind]} /> }}
        />
      }
      lead={
        <FormattedMessage
          id="hours.renewal.lead"
          defaultMessage="Hours completed from {from} until {until} count. By the state’s rule for this kind of certificate, version {version}."
          values={{
            from: formatDay(intl, certificate.issuedOn),
            until: formatDay(intl, certificate.expiresOn),
            version: certificate.requirementVersion,
          }}
        />
      }
    >
      <div className="flex max-w-measure flex-col gap-6">
        {certificate.lines.map((line) => (
          <div key={line.line} className="flex flex-col gap-1.5">
            <Meter
              label={<FormattedMessage {...renewalWords[line.line]} />}
              value={line.haveMinutes}
              maxValue={line.neededMinutes}
              valueText={intl.formatMessage(
                { id: 'hours.renewal.of', defaultMessage: '{have} of {need} hours' },
                {
                  have: formatHoursFigure(intl, line.haveMinutes),
                  need: intl.formatNumber(line.neededMinutes / 60),
                },
              )}
            />
            <Short line={line} until={certificate.expiresOn} />
          </div>
        ))}
      </div>
    </Section>
  )
}

/** For each certificate that has not expired: how much of what its renewal asks for is there, line by line, with the rule. */
export const RenewalMeters = ({ certificates, now }: { certificates: readonly Certificate[]; now: string }) =>
  certificates
    .filter(({ expiresOn }) => expiresOn >= now.slice(0, 10))
    .map((certificate) => <Meters key={certificate.id} certificate={certificate} />)
