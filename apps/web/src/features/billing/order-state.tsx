import { Badge } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'

/** Where an order stands: a word and its shape. */
export const OrderState = ({ state, totalCents }: { state: string; totalCents: number }) => {
  if (state === 'paid')
    return (
      <Badge tone="good">
        {totalCents === 0 ? (
          <FormattedMessage id="order.state.free" defaultMessage="Free" />
        ) : (
          <FormattedMessage id="order.state.paid" defaultMessage="Paid" />
        )}
      </Badge>
    )
  if (state === 'open' || state === 'awaiting_payment')
    return (
      <Badge tone="attention">
        <FormattedMessage id="order.state.awaiting" defaultMessage="To be paid" />
      </Badge>
    )
  if (state === 'confirmed_invoice_open')
    return (
      <Badge tone="attention">
        <FormattedMessage id="order.state.invoiced" defaultMessage="Invoice open" />
      </Badge>
    )
  if (state === 'part_refunded')
    return (
      <Badge>
        <FormattedMessage id="order.state.part-refunded" defaultMessage="Refunded in part" />
      </Badge>
    )
  if (state === 'refunded')
    return (
      <Badge>
        <FormattedMessage id="order.state.refunded" defaultMessage="Refunded" />
      </Badge>
    )
  return (
    <Badge>
      {state === 'lapsed' ? (
        <FormattedMessage id="order.state.lapsed" defaultMessage="Ended unpaid" />
      ) : (
        <FormattedMessage id="order.state.canceled" defaultMessage="Called off" />
      )}
    </Badge>
  )
}
