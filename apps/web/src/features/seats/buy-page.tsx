import { Breadcrumbs, EmptyState, FactLine, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { BoughtNotice } from './bought-notice.tsx'
import { BuyForm } from './buy-form.tsx'
import { quoteOfBlock } from './buy-quote.ts'
import { KeptNotice } from './kept-notice.tsx'
import { seatTitles } from './seat-words.ts'

const route = getRouteApi('/_person/seats/buy/$slug')

/** Buying a number of seats in a training with a purchase order. */
export const BuyPage = () => {
  const intl = useIntl()
  const { slug } = route.useParams()
  const { quantity = 10, quote: quoteId } = route.useSearch()
  const navigate = route.useNavigate()
  const [bought, setBought] = useState<{ blockId: string; quantity: number } | null>(null)
  const { data: quote } = trpc.seats.quoteBlock.useQuery(
    { slug, quantity, quoteId },
    { placeholderData: (before) => before },
  )
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
      {bought ? <BoughtNotice {...bought} isFree={quote.totalCents === 0} /> : null}
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
        <>
          <KeptNotice kept={quote.kept} />
          <BuyForm
            quote={quoteOfBlock(quote)}
            onQuantity={(many) => void navigate({ search: { quantity: many }, replace: true })}
            onBought={setBought}
          />
        </>
      ) : null}
    </Page>
  )
}
