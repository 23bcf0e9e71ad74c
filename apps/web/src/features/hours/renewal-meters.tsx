import { Meter, Section } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { formatDay } from '../../kernel/formats/format-when.ts'
import { certificateWords, renewalWords } from './hours-words.ts'

type Certificate = ApiOutputs['hours']['transcript']['certificates'][number]
type LineOf = Certificate['lines'][number]

const noteOf = (intl: IntlShape, line: LineOf, until: string): string =>
  line.shortMinutes === 0
    ? intl.formatMessage({ id: 'hours.renewal.met', defaultMessage: 'All there.' })
    : intl.formatMessage(
        { id: 'hours.renewal.short', defaultMessage: '{hours} hours missing until {day}.' },
        { hours: formatHoursFigure(intl, line.shortMinutes), day: formatDay(intl, until) },
      )

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
          defaultMessage="Hours completed from {from} until {until} count. State rule {rule}, version {version}."
          values={{
            from: formatDay(intl, certificate.issuedOn),
            until: formatDay(intl, certificate.expiresOn),
            rule: certificate.requirementId,
            version: certificate.requirementVersion,
          }}
        />
      }
    >
      <div className="flex max-w-measure flex-col gap-6">
        {certificate.lines.map((line) => (
          <Meter
            key={line.line}
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
            note={noteOf(intl, line, certificate.expiresOn)}
          />
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
