import { DescriptionList, Section } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { designationWords } from '../../catalog/facet-words.ts'

const aboutLink = (words: ReactNode) => <PageLink to="/about-clock-hours">{words}</PageLink>

/** How a provider counts and charges hours and gives money back, in words. */
export const ProviderRules = ({ slug }: { slug: string }) => {
  const intl = useIntl()
  const language = useLanguage()
  const [{ credit, fee, refund, waiting, designations }] = trpc.hours.providerRules.useSuspenseQuery({ slug })
  const names = designations.map((one) => {
    const word = designationWords[one]
    return word === undefined ? one : intl.formatMessage(word)
  })
  const items = [
    {
      key: 'refund',
      term: <FormattedMessage id="organizations.provider.refund" defaultMessage="If you withdraw" />,
      description: refund?.[language],
    },
    {
      key: 'waiting',
      term: <FormattedMessage id="organizations.provider.waiting" defaultMessage="If a training is full" />,
      description: (
        <FormattedMessage
          id="organizations.provider.waiting.text"
          defaultMessage="A seat that comes free is offered to the first on the waiting list, for {time}."
          values={{ time: waiting[language] }}
        />
      ),
    },
    {
      key: 'fee',
      term: <FormattedMessage id="organizations.provider.fee" defaultMessage="What clock hours cost" />,
      description: fee?.[language],
    },
    {
      key: 'credit',
      term: <FormattedMessage id="organizations.provider.credit" defaultMessage="How hours are counted" />,
      description: credit?.[language],
    },
    {
      key: 'designations',
      term: <FormattedMessage id="organizations.provider.designations" defaultMessage="Hours may count as" />,
      description: names.length === 0 ? undefined : intl.formatList(names),
    },
  ].filter(({ description }) => description !== undefined)
  return (
    <Section
      title={<FormattedMessage id="organizations.provider.rules" defaultMessage="Its rules" />}
      lead={
        <FormattedMessage
          id="organizations.provider.rules.lead"
          defaultMessage="In force today. A training may say otherwise; <link>what clock hours are</link>."
          values={{ link: aboutLink }}
        />
      }
    >
      <div className="max-w-reading">
        <DescriptionList items={items} />
      </div>
    </Section>
  )
}
