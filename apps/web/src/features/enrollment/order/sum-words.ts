import type { OrderSum } from '@inservice/domain/billing'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const sumWords: Record<OrderSum['key'], MessageDescriptor> = defineMessages({
  total: { id: 'order.total', defaultMessage: 'Total' },
  credited: { id: 'order.credited', defaultMessage: 'Credited' },
  'called-off': { id: 'order.called-off', defaultMessage: 'Called off' },
  kept: { id: 'order.kept', defaultMessage: 'Kept under the cancellation policy' },
  'comes-to': { id: 'order.comes-to', defaultMessage: 'Comes to' },
  paid: { id: 'order.paid', defaultMessage: 'Paid' },
  refunded: { id: 'order.refunded', defaultMessage: 'Refunded' },
  'due-back': { id: 'order.due-back', defaultMessage: 'On its way back' },
  open: { id: 'order.open', defaultMessage: 'Still to pay' },
})
