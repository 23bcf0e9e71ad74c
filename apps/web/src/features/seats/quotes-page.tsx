import { Badge, Breadcrumbs, EmptyState, FactLine, HairlineList, LinkButton, Page, PageTitle } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { Day, Money } from '../../kernel/formats/shown.tsx'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { seatTitles } from './seat-words.ts'

type Quote = ApiOutputs['seats']['quotes']['quotes'][number]

const Standing = ({ quote: { standing, validUntil } }: { quote: Quote }) =>
  standing === 'good' ? (
    <Badge tone="good">
      <FormattedMessage
        id="seats.quotes.good"
        defaultMessage="Good through {day}"
        values={{ day: <Day date={validUntil} /> }}
      />
    </Badge>
  ) : standing === 'quote-ordered' ? (
    <Badge tone="neutral">
      <FormattedMessage id="seats.quotes.ordered" defaultMessage="Ordered" />
    </Badge>
  ) : (
    <Badge tone="neutral">
      <FormattedMessage
        id="seats.quotes.over"
        defaultMessage="Over since {day}"
        values={{ day: <Day date={validUntil} /> }}
      />
    </Badge>
  )

const Ways = ({ quote }: { quote: Quote }) => (
  <div className="flex flex-wrap gap-3">
    {quote.standing === 'good' ? (
      <LinkButton href={quote.path}>
        <FormattedMessage
          id="seats.quotes.order"
          defaultMessage="Order from {number}"
          values={{ number: quote.number }}
        />
      </LinkButton>
    ) : null}
    {quote.blockId === null ? null : (
      <PageButton to="/seats/$blockId" params={{ blockId: quote.blockId }}>
        <FormattedMessage id="seats.quotes.seats" defaultMessage="See the seats" />
      </PageButton>
    )}
    <LinkButton href={`/documents/paper/${quote.id}.pdf`} target="_blank">
      <FormattedMessage id="seats.quotes.pdf" defaultMessage="Open {number}" values={{ number: quote.number }} />
    </LinkButton>
  </div>
)

/** The quotes that were asked for, the newest first, each to be opened and ordered from. */
export const QuotesPage = () => {
  const intl = useIntl()
  const [{ quotes }] = trpc.seats.quotes.useSuspenseQuery({})
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'seats.way', defaultMessage: 'Way up' })}
            crumbs={[{ href: '/seats', label: intl.formatMessage(seatTitles.desk) }]}
          />
        }
        lead={
          <FormattedMessage
            id="seats.quotes.lead"
            defaultMessage="A quote keeps its price through its last day; it keeps no seats."
          />
        }
      >
        <FormattedMessage {...seatTitles.quotes} />
      </PageTitle>
      {quotes.length === 0 ? (
        <EmptyState
          title={<FormattedMessage id="seats.quotes.empty" defaultMessage="No quotes yet" />}
          action={
            <PageButton to="/seats/buy">
              <FormattedMessage id="seats.buy.others" defaultMessage="See where seats are sold" />
            </PageButton>
          }
        >
          <FormattedMessage
            id="seats.quotes.empty.text"
            defaultMessage="Where you buy seats or a pack, ask for a quote before you order: it is kept here."
          />
        </EmptyState>
      ) : (
        <HairlineList>
          {quotes.map((quote) => (
            <div key={quote.id} className="grid items-start gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_auto]">
              <div className="flex min-w-0 flex-col gap-1">
                <h2 className="font-serif text-lead font-semibold">{quote.title}</h2>
                <FactLine
                  facts={[
                    quote.number,
                    intl.formatMessage(
                      { id: 'seats.quantity', defaultMessage: '{quantity, plural, one {# seat} other {# seats}}' },
                      { quantity: quote.quantity },
                    ),
                    <Money key="cents" cents={quote.totalCents} />,
                    quote.organizationName,
                    quote.providerName,
                  ]}
                />
                <FactLine
                  facts={[
                    <FormattedMessage
                      key="by"
                      id="seats.quotes.by"
                      defaultMessage="asked for by {name} on {day}"
                      values={{ name: quote.requestedBy, day: <Day date={quote.issuedOn} /> }}
                    />,
                  ]}
                />
                <div>
                  <Standing quote={quote} />
                </div>
              </div>
              <Ways quote={quote} />
            </div>
          ))}
        </HairlineList>
      )}
    </Page>
  )
}
