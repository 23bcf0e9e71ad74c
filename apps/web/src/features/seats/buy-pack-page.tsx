import { Breadcrumbs, EmptyState, FactLine, HairlineList, Page, PageTitle, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { BoughtNotice } from './bought-notice.tsx'
import { BuyForm } from './buy-form.tsx'
import { quoteOfPack } from './buy-quote.ts'
import { KeptNotice } from './kept-notice.tsx'
import { sayLastDate } from './count-sentence.tsx'
import { seatTitles } from './seat-words.ts'

const route = getRouteApi('/_person/seats/buy/pack/$priceId')

/** Where the seats could be used now. */
const Places = ({ places }: Pick<ApiOutputs['seats']['quotePack'], 'places'>) => (
  <Section
    className="mt-12"
    title={<FormattedMessage id="seats.pack.places" defaultMessage="Where the seats can be used now" />}
  >
    {places.length === 0 ? (
      <p className="text-muted">
        <FormattedMessage
          id="seats.pack.places.none"
          defaultMessage="No training of the program is open now. The seats are good for those to come."
        />
      </p>
    ) : (
      <HairlineList>
        {places.map((place) => (
          <div key={place.id} className="flex flex-col gap-1">
            <PageLink to="/catalog/$slug" params={{ slug: place.slug }}>
              {place.title}
            </PageLink>
            <FactLine
              facts={[
                place.startsAt ? <When key="starts" at={place.startsAt} zone={place.timeZone} form="date" /> : null,
                place.freeSeats === null ? null : (
                  <FormattedMessage
                    key="free"
                    id="seats.offers.free"
                    defaultMessage="{free, plural, =0 {no seat free} one {# seat free} other {# seats free}}"
                    values={{ free: place.freeSeats }}
                  />
                ),
              ]}
            />
          </div>
        ))}
      </HairlineList>
    )}
  </Section>
)

/** Buying a pack: seats good for any training of a program, with a purchase order. */
export const BuyPackPage = () => {
  const intl = useIntl()
  const { priceId } = route.useParams()
  const { quantity, quote: quoteId } = route.useSearch()
  const navigate = route.useNavigate()
  const [bought, setBought] = useState<{ blockId: string; quantity: number } | null>(null)
  const { data: quote } = trpc.seats.quotePack.useQuery(
    { priceId, quantity, quoteId },
    { placeholderData: (before) => before },
  )
  if (!quote) return null
  const { pack, deadlines } = quote
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
        lead={
          <FormattedMessage
            id="seats.pack.lead"
            defaultMessage="Seats for your staff, each to be used in any training of the program. A pack keeps no seat in a training before you give it to someone."
          />
        }
      >
        <FormattedMessage {...seatTitles.pack} values={{ title: pack.programName }} />
      </PageTitle>
      <FactLine
        className="pb-8"
        facts={[
          quote.organization.name,
          pack.providerName,
          pack.name,
          deadlines.returnsAt === null ? (
            <FormattedMessage key="good" id="seats.pack.no-end" defaultMessage="good without end" />
          ) : (
            <FormattedMessage
              key="good"
              id="seats.pack.good-until"
              defaultMessage="good through {day}"
              values={{ day: sayLastDate(intl, deadlines.returnsAt, pack.timeZone) }}
            />
          ),
        ]}
      />
      {bought ? <BoughtNotice {...bought} isFree={quote.totalCents === 0} /> : null}
      {!bought && !quote.isOpen ? (
        <EmptyState
          title={<FormattedMessage id="seats.pack.closed" defaultMessage="This pack is not sold now" />}
          action={
            <PageButton to="/seats/buy">
              <FormattedMessage id="seats.buy.others" defaultMessage="See where seats are sold" />
            </PageButton>
          }
        />
      ) : null}
      {!bought && quote.isOpen ? (
        <>
          <KeptNotice kept={quote.kept} />
          <BuyForm
            quote={quoteOfPack(quote)}
            onQuantity={(many) => void navigate({ search: { quantity: many }, replace: true })}
            onBought={setBought}
          />
          <Places places={quote.places} />
        </>
      ) : null}
    </Page>
  )
}
