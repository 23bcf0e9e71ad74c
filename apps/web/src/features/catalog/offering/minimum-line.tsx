import { Badge } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Day } from '../../../kernel/formats/shown.tsx'
import type { Offering } from './use-offering.ts'

/** Whether a training that needs enough people takes place: with its figures while that is open, a word once it is settled. */
export const MinimumLine = ({
  minimum,
  invitation,
}: {
  minimum: Offering['minimum']
  invitation: Offering['invitation']
}) => {
  if (minimum === null || invitation === 'canceled') return null
  const { needed, registered, decidesOn, confirmedAt } = minimum
  if (confirmedAt !== null)
    return (
      <Badge look="plain" tone="good">
        <FormattedMessage id="offering.minimum.confirmed" defaultMessage="Confirmed: it takes place" />
      </Badge>
    )
  return (
    <p className="font-semibold text-attention">
      <FormattedMessage
        id="offering.minimum.tentative"
        defaultMessage="Tentative: {registered, number} of {needed, number} needed by {day}"
        values={{ registered, needed, day: <Day date={decidesOn} /> }}
      />
    </p>
  )
}
