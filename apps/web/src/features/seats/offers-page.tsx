import {
  Breadcrumbs,
  DateBlock,
  EmptyState,
  HairlineList,
  Listing,
  Page,
  PageTitle,
  SearchField,
  Section,
} from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatMoney } from '../../kernel/formats/format-money.ts'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { seatTitles } from './seat-words.ts'

const route = getRouteApi('/_person/seats/buy')

/** Packs for a whole program: each seat is used in whichever of its trainings. */
const Packs = ({ packs }: { packs: ApiOutputs['seats']['offers']['packs'] }) => {
  const intl = useIntl()
  if (packs.length === 0) return null
  return (
    <Section
      className="pb-10"
      title={<FormattedMessage id="seats.packs.title" defaultMessage="Packs for a whole program" />}
    >
      <p className="max-w-measure pb-4 text-muted">
        <FormattedMessage
          id="seats.packs.text"
          defaultMessage="Seats to use one by one in any training of the program, now and later."
        />
      </p>
      <HairlineList>
        {packs.map((pack) => (
          <Listing
            key={pack.id}
            title={pack.programName}
            href={`/seats/buy/pack/${pack.id}`}
            facts={[
              pack.name,
              pack.providerName,
              intl.formatMessage(
                {
                  id: 'seats.packs.open',
                  defaultMessage:
                    '{count, plural, =0 {no training open now} one {# training open now} other {# trainings open now}}',
                },
                { count: pack.openOfferings },
              ),
            ]}
            end={
              <FormattedMessage
                id="seats.packs.price"
                defaultMessage="{size, plural, one {{cents} a seat} other {{cents} for # seats}}"
                values={{ size: pack.packSize, cents: formatMoney(intl, pack.unitCents * pack.packSize) }}
              />
            }
          />
        ))}
      </HairlineList>
    </Section>
  )
}

/** The trainings in which a district can buy seats now. */
export const OffersPage = () => {
  const intl = useIntl()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [{ offers, packs }] = trpc.seats.offers.useSuspenseQuery({ text: q })
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
      <Packs packs={packs} />
      {offers.length === 0 && packs.length === 0 ? (
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
      ) : null}
      {offers.length > 0 ? (
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
      ) : null}
    </Page>
  )
}
