import { DescriptionList, Section } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatHours } from '../../../kernel/formats/format-hours.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { designationWords } from '../facet-words.ts'
import type { Earning, Offering } from './use-offering.ts'

/** What taking part in the whole earns, by designation, and by which rule it is counted. */
export const EarningSection = ({ offering, earning }: { offering: Offering; earning: Earning | null }) => {
  const intl = useIntl()
  const language = useLanguage()
  const minutes = earning?.minutes ?? offering.approvedMinutes ?? 0
  const title = <FormattedMessage id="offering.earning" defaultMessage="What you earn" />
  if (minutes === 0) {
    return (
      <Section title={title}>
        <p className="max-w-measure">
          <FormattedMessage
            id="offering.earning.none"
            defaultMessage="This training is not approved for clock hours. You get a confirmation that you took part."
          />
        </p>
      </Section>
    )
  }
  const parts = earning?.designations ?? []
  return (
    <Section title={title}>
      <p className="figures pb-3 font-serif text-section">
        <FormattedMessage
          id="offering.earning.hours"
          defaultMessage="Up to {hours}"
          values={{ hours: <strong className="font-semibold">{formatHours(intl, minutes, { clock: true })}</strong> }}
        />
      </p>
      {parts.length === 0 ? null : (
        <div className="pb-4">
          <DescriptionList
            items={parts.map(({ designation, minutes: part }) => ({
              key: designation,
              term: <Designation word={designation} />,
              description: (
                <span className="figures">
                  {part === minutes ? (
                    <FormattedMessage
                      id="offering.earning.all"
                      defaultMessage="{hours}, all of them"
                      values={{ hours: formatHours(intl, part) }}
                    />
                  ) : (
                    <FormattedMessage
                      id="offering.earning.part"
                      defaultMessage="{hours} of them"
                      values={{ hours: formatHours(intl, part) }}
                    />
                  )}
                </span>
              ),
            }))}
          />
        </div>
      )}
      <p className="max-w-measure text-dense text-muted">
        {earning ? earning.rule[language] : null}{' '}
        <FormattedMessage
          id="offering.earning.approved"
          defaultMessage="Approved for {hours} by the provider’s committee."
          values={{ hours: formatHours(intl, offering.approvedMinutes ?? 0) }}
        />{' '}
        <PageLink to="/about-clock-hours">
          <FormattedMessage id="offering.earning.more" defaultMessage="About clock hours" />
        </PageLink>
      </p>
    </Section>
  )
}

const Designation = ({ word }: { word: string }) => {
  const known = designationWords[word]
  return known === undefined ? word : <FormattedMessage {...known} />
}
