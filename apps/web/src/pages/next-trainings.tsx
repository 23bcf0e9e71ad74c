import { DateBlock, EmptyState, HairlineList, Listing } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../kernel/api/trpc.ts'
import { Hours, Money } from '../kernel/formats/shown.tsx'

type Offering = ApiOutputs['catalog']['search']['offerings'][number]

const Start = ({ at, zone }: { at: string; zone: string }) => {
  const intl = useIntl()
  const part = (options: Intl.DateTimeFormatOptions) => intl.formatDate(at, { ...options, timeZone: zone })
  return (
    <DateBlock
      dateTime={at}
      weekday={part({ weekday: 'short' })}
      day={part({ day: 'numeric' })}
      month={part({ month: 'short' })}
    />
  )
}

const Price = ({ prices }: { prices: Offering['prices'] }) => {
  const cents = prices.map(({ amountCents }) => amountCents)
  if (cents.length === 0 || Math.max(...cents) === 0) return <FormattedMessage id="front.free" defaultMessage="Free" />
  return Math.min(...cents) === Math.max(...cents) ? (
    <Money cents={Math.min(...cents)} />
  ) : (
    <FormattedMessage
      id="front.from"
      defaultMessage="from {price}"
      values={{ price: <Money cents={Math.min(...cents)} /> }}
    />
  )
}

const Training = ({ offering }: { offering: Offering }) => (
  <Listing
    headingLevel={3}
    href={`/catalog/${offering.slug}`}
    title={offering.title}
    description={offering.summary}
    lead={offering.startsAt === null ? null : <Start at={offering.startsAt} zone={offering.timeZone} />}
    facts={[
      offering.providerName,
      offering.place ?? <FormattedMessage id="front.online" defaultMessage="online" />,
      offering.approvedMinutes === null ? null : <Hours minutes={offering.approvedMinutes} clock />,
    ]}
    end={
      <span className="font-semibold">
        <Price prices={offering.prices} />
      </span>
    }
  />
)

/** The trainings that come next, as a printed catalog lists them. */
export const NextTrainings = ({ offerings }: { offerings: readonly Offering[] }) =>
  offerings.length === 0 ? (
    <EmptyState
      headingLevel={3}
      title={<FormattedMessage id="front.none" defaultMessage="No training is open for registration just now" />}
    >
      <FormattedMessage
        id="front.none.text"
        defaultMessage="Providers publish new ones through the year. The catalog also keeps past trainings."
      />
    </EmptyState>
  ) : (
    <HairlineList>
      {offerings.map((offering) => (
        <Training key={offering.slug} offering={offering} />
      ))}
    </HairlineList>
  )
