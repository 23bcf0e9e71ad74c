import { Breadcrumbs, DateBlock, EmptyState, HairlineList, Listing, Page, PageTitle, SearchField } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { seatTitles } from './seat-words.ts'

const route = getRouteApi('/_person/seats/buy')

/** The trainings in which a district can buy seats now. */
export const OffersPage = () => {
  const intl = useIntl()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [{ offers }] = trpc.seats.offers.useSuspenseQuery({ text: q })
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
            id="seats.offers.lead"
            defaultMessage="{count, plural, =0 {No training with district seats fits.} one {One training has district seats now.} other {# trainings have district seats now.}}"
            values={{ count: offers.length }}
          />
        }
      >
        <FormattedMessage {...seatTitles.offers} />
      </PageTitle>
      <div className="max-w-100 pb-6">
        <SearchField
          key={q}
          label={<FormattedMessage id="seats.offers.search" defaultMessage="Find a training by its title" />}
          defaultValue={q}
          onSubmit={(text) => void navigate({ search: text.trim() === '' ? {} : { q: text.trim() } })}
          onClear={() => void navigate({ search: {} })}
        />
      </div>
      {offers.length === 0 ? (
        <EmptyState
          title={<FormattedMessage id="seats.offers.empty" defaultMessage="Nothing fits" />}
          action={
            q === '' ? (
              <PageButton to="/catalog">
                <FormattedMessage id="seats.offers.catalog" defaultMessage="Look through the catalog" />
              </PageButton>
            ) : (
              <PageButton to="/seats/buy">
                <FormattedMessage id="seats.offers.all" defaultMessage="Show all" />
              </PageButton>
            )
          }
        >
          <FormattedMessage
            id="seats.offers.empty.text"
            defaultMessage="Only trainings that sell seats to districts and are open for registration stand here."
          />
        </EmptyState>
      ) : (
        <HairlineList>
          {offers.map((offer) => (
            <Listing
              key={offer.id}
              title={offer.title}
              href={`/seats/buy/${offer.slug}`}
              {...(offer.startsAt
                ? {
                    lead: (
                      <DateBlock
                        dateTime={offer.startsAt}
                        day={intl.formatDate(offer.startsAt, { day: 'numeric', timeZone: offer.timeZone })}
                        month={intl.formatDate(offer.startsAt, { month: 'short', timeZone: offer.timeZone })}
                        weekday={intl.formatDate(offer.startsAt, { weekday: 'short', timeZone: offer.timeZone })}
                      />
                    ),
                  }
                : {})}
              facts={[
                offer.providerName,
                offer.startsAt ? formatWhen(intl, offer.startsAt, offer.timeZone, 'zoned') : null,
              ]}
              end={
                <span className={offer.freeSeats === 0 ? 'text-muted' : ''}>
                  {offer.freeSeats === null ? (
                    <FormattedMessage id="seats.offers.for-all" defaultMessage="seats for all" />
                  ) : (
                    <FormattedMessage
                      id="seats.offers.free"
                      defaultMessage="{free, plural, =0 {no seat free} one {# seat free} other {# seats free}}"
                      values={{ free: offer.freeSeats }}
                    />
                  )}
                </span>
              }
            />
          ))}
        </HairlineList>
      )}
    </Page>
  )
}
