import { Breadcrumbs, EmptyState, FactLine, Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { BuyForm } from './buy-form.tsx'
import { seatTitles } from './seat-words.ts'

const route = getRouteApi('/_person/seats/buy/$slug')

const Done = ({ blockId, quantity, isFree }: { blockId: string; quantity: number; isFree: boolean }) => (
  <div className="flex flex-col gap-6">
    <Notice
      tone="good"
      announce="polite"
      title={
        <FormattedMessage
          id="seats.buy.done"
          defaultMessage="{quantity, plural, one {# seat is} other {# seats are}} yours"
          values={{ quantity }}
        />
      }
    >
      {isFree ? null : (
        <>
          <FormattedMessage id="seats.buy.done.invoice" defaultMessage="The invoice goes to your organization." />{' '}
        </>
      )}
      <FormattedMessage
        id="seats.buy.done.text"
        defaultMessage="Now give the seats to your staff: by name, from a list, or by a claim link."
      />
    </Notice>
    <div className="flex flex-wrap gap-3">
      <PageButton variant="primary" to="/seats/$blockId" params={{ blockId }}>
        <FormattedMessage id="seats.buy.done.go" defaultMessage="Give the seats out" />
      </PageButton>
      <PageButton to="/seats/$blockId/import" params={{ blockId }}>
        <FormattedMessage id="seats.people.import" defaultMessage="Bring a list" />
      </PageButton>
    </div>
  </div>
)

/** Buying a number of seats in a training with a purchase order. */
export const BuyPage = () => {
  const intl = useIntl()
  const { slug } = route.useParams()
  const { quantity = 10 } = route.useSearch()
  const navigate = route.useNavigate()
  const [bought, setBought] = useState<{ blockId: string; quantity: number } | null>(null)
  const { data: quote } = trpc.seats.quoteBlock.useQuery({ slug, quantity }, { placeholderData: (before) => before })
  if (!quote) return null
  const { offering } = quote
  return (
    <Page width="reading">
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'seats.way', defaultMessage: 'Way up' })}
            crumbs={[
              { href: '/seats', label: intl.formatMessage(seatTitles.desk) },
              { href: '/seats/buy', label: intl.formatMessage(seatTitles.offers) },
            ]}
          />
        }
      >
        <FormattedMessage {...seatTitles.buy} values={{ title: offering.title }} />
      </PageTitle>
      <FactLine
        className="pb-8"
        facts={[
          quote.organization.name,
          offering.providerName,
          offering.startsAt ? <When key="starts" at={offering.startsAt} zone={offering.timeZone} form="zoned" /> : null,
        ]}
      />
      {bought ? <Done {...bought} isFree={quote.totalCents === 0} /> : null}
      {!bought && !quote.isOpen ? (
        <EmptyState
          title={<FormattedMessage id="seats.buy.closed" defaultMessage="No seats are sold here now" />}
          action={
            <PageButton to="/seats/buy">
              <FormattedMessage id="seats.buy.others" defaultMessage="See where seats are sold" />
            </PageButton>
          }
        >
          <FormattedMessage
            id="seats.buy.closed.text"
            defaultMessage="This training has no district seats, or its registration is not open."
          />
        </EmptyState>
      ) : null}
      {!bought && quote.isOpen ? (
        <BuyForm
          quote={quote}
          onQuantity={(many) => void navigate({ search: { quantity: many }, replace: true })}
          onBought={setBought}
        />
      ) : null}
    </Page>
  )
}
