import { EmptyState, HairlineList } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { OfferingRow } from '../features/catalog/offering-row.tsx'
import { useOwn } from '../features/catalog/use-own.ts'
import { trpc, type ApiOutputs } from '../kernel/api/trpc.ts'

/** The trainings that come next, each on the line that it has in the catalog. */
export const NextTrainings = ({ found: { offerings, now } }: { found: ApiOutputs['catalog']['search'] }) => {
  const [priced] = trpc.billing.pricesFor.useSuspenseQuery({ offeringIds: offerings.map(({ id }) => id) })
  const own = useOwn()
  if (offerings.length === 0)
    return (
      <EmptyState
        headingLevel={3}
        title={<FormattedMessage id="front.none" defaultMessage="No training is open for registration just now" />}
      >
        <FormattedMessage
          id="front.none.text"
          defaultMessage="Providers publish new ones through the year. The catalog also keeps past trainings."
        />
      </EmptyState>
    )
  return (
    <HairlineList>
      {offerings.map((card) => (
        <OfferingRow
          key={card.id}
          headingLevel={3}
          card={card}
          now={now}
          price={priced.find(({ offeringId }) => offeringId === card.id)}
          own={own.get(card.id)}
        />
      ))}
    </HairlineList>
  )
}
