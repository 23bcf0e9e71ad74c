import { Timeline } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Money, When } from '../../../kernel/formats/shown.tsx'
import { PaperName } from '../../billing/paper-name.tsx'
import type { Order } from './order-page.tsx'

type Event = Order['events'][number]

const tones = {
  paid: 'good',
  confirmed: 'good',
  'refund-failed': 'bad',
  lapsed: 'attention',
  canceled: 'attention',
} as const

const Title = ({ event: { what, number, method } }: { event: Event }): ReactNode => {
  switch (what) {
    case 'ordered':
      return <FormattedMessage id="order.event.ordered" defaultMessage="Ordered" />
    case 'confirmed':
      return <FormattedMessage id="order.event.confirmed" defaultMessage="Confirmed on the purchase order" />
    case 'paid':
      return method === 'card' ? (
        <FormattedMessage id="order.event.paid-card" defaultMessage="Paid by card" />
      ) : (
        <FormattedMessage id="order.event.paid" defaultMessage="Payment came in" />
      )
    case 'invoice':
    case 'receipt':
    case 'credit-note':
      return <PaperName kind={what === 'credit-note' ? 'credit_note' : what} number={number ?? ''} />
    case 'refund-asked':
      return <FormattedMessage id="order.event.refund-asked" defaultMessage="Refund asked of the payment provider" />
    case 'refund-sent':
      return (
        <FormattedMessage
          id="order.event.refund-sent"
          defaultMessage="Refund sent; a bank takes up to ten days to show it"
        />
      )
    case 'refund-failed':
      return (
        <FormattedMessage
          id="order.event.refund-failed"
          defaultMessage="The bank sent the refund back; the finance desk looks into it"
        />
      )
    case 'lapsed':
      return <FormattedMessage id="order.event.lapsed" defaultMessage="The time to pay ran out; nothing was charged" />
    default:
      return <FormattedMessage id="order.event.canceled" defaultMessage="Called off" />
  }
}

/** What happened to an order, one after the other. */
export const OrderHistory = ({ order }: { order: Order }) => {
  const intl = useIntl()
  return (
    <Timeline
      label={intl.formatMessage({ id: 'order.events', defaultMessage: 'What happened to this order' })}
      events={order.events.map((event, index) => ({
        key: String(index),
        when: <When at={event.at} zone={order.providerZone} form="zoned" now={order.now} />,
        title: <Title event={event} />,
        tone: event.what in tones ? tones[event.what as keyof typeof tones] : 'neutral',
        amount: event.cents === null ? null : <Money cents={event.cents} exact />,
      }))}
    />
  )
}
