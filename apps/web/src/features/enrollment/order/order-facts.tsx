import { DescriptionList } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { Order } from './order-page.tsx'

/** To whom an order is billed, and where to ask. */
export const OrderFacts = ({ order }: { order: Order }) => {
  const byOrganization = order.method === 'purchase_order' || order.method === 'invoice'
  const items = [
    {
      key: 'to',
      term: <FormattedMessage id="order.fact.to" defaultMessage="Name" />,
      description: byOrganization
        ? (order.organizationName ?? order.billingName)
        : order.billingName || order.buyerName,
    },
    {
      key: 'email',
      term: <FormattedMessage id="order.fact.email" defaultMessage="E-mail" />,
      description: order.billingEmail,
    },
    {
      key: 'po',
      term: <FormattedMessage id="order.fact.po" defaultMessage="Purchase order" />,
      description: order.purchaseOrderNumber,
    },
    {
      key: 'ask',
      term: <FormattedMessage id="order.fact.ask" defaultMessage="Questions" />,
      description: (
        <a href={`mailto:${order.providerEmail}`} className="text-tide underline">
          {order.providerEmail}
        </a>
      ),
    },
  ]
  return (
    <DescriptionList
      look="above"
      items={items.filter(({ description }) => description !== null && description !== '')}
    />
  )
}
