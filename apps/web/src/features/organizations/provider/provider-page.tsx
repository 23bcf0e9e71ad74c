import { Accent, EmptyState, HairlineList, Link, Page, PageTitle, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { OfferingRow } from '../../catalog/offering-row.tsx'
import { ProviderLogo } from './provider-logo.tsx'
import { ProviderRules } from './provider-rules.tsx'

const route = getRouteApi('/_public/providers/$slug')
type Provider = ApiOutputs['organizations']['provider']

const Contact = ({ provider: { email, phone, address } }: { provider: Provider }) => (
  <address className="flex flex-col gap-1 not-italic">
    {address === null ? null : <span className="whitespace-pre-line">{address}</span>}
    {phone === null ? null : <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link>}
    <Link href={`mailto:${email}`}>{email}</Link>
  </address>
)

const NextOf = ({ slug }: { slug: string }) => {
  const { now } = route.useLoaderData()
  const [found] = trpc.catalog.search.useSuspenseQuery({ provider: [slug], limit: 6 })
  const [priced] = trpc.billing.pricesFor.useSuspenseQuery({ offeringIds: found.offerings.map(({ id }) => id) })
  return (
    <Section
      title={<FormattedMessage id="organizations.provider.next" defaultMessage="Its next trainings" />}
      actions={
        found.total === 0 ? null : (
          <PageLink to="/catalog" search={{ provider: [slug] }}>
            <FormattedMessage
              id="organizations.provider.all"
              defaultMessage="{count, plural, one {# training in the catalog} other {All # in the catalog}}"
              values={{ count: found.total }}
            />
          </PageLink>
        )
      }
    >
      {found.offerings.length === 0 ? (
        <EmptyState
          headingLevel={3}
          title={<FormattedMessage id="organizations.provider.none" defaultMessage="Nothing is open just now" />}
        >
          <FormattedMessage
            id="organizations.provider.none.text"
            defaultMessage="Trainings of other providers count for your certificate too: the catalog lists them all."
          />
        </EmptyState>
      ) : (
        <HairlineList>
          {found.offerings.map((card) => (
            <OfferingRow
              key={card.id}
              headingLevel={3}
              card={card}
              now={now}
              price={priced.find(({ offeringId }) => offeringId === card.id)}
            />
          ))}
        </HairlineList>
      )}
    </Section>
  )
}

/** A provider's public face: its name, mark and color, how to reach it, what comes next, by which rules. */
export const ProviderPage = () => {
  const { slug } = route.useParams()
  const [provider] = trpc.organizations.provider.useSuspenseQuery({ slug })
  const { name, shortName, accent, logoSvg, approvedTo } = provider
  return (
    <Accent color={accent}>
      <Page>
        <div className="border-t-4 border-accent pt-6">
          <PageTitle
            above={logoSvg === null ? null : <ProviderLogo logoSvg={logoSvg} className="mb-2 h-14" />}
            lead={
              approvedTo === null ? (
                <FormattedMessage
                  id="organizations.provider.lead"
                  defaultMessage="{shortName} is approved to award clock hours in Washington."
                  values={{ shortName }}
                />
              ) : (
                <FormattedMessage
                  id="organizations.provider.lead.until"
                  defaultMessage="{shortName} is approved to award clock hours in Washington until {day, date, long}."
                  values={{ shortName, day: new Date(`${approvedTo}T12:00:00Z`) }}
                />
              )
            }
          >
            {name}
          </PageTitle>
          <Contact provider={provider} />
        </div>
        <div className="mt-10">
          <NextOf slug={slug} />
          <ProviderRules slug={slug} />
        </div>
      </Page>
    </Accent>
  )
}
