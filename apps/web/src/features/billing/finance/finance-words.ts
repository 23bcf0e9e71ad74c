import type { OrderStatus } from '@inservice/domain/billing'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const financeWords = defineMessages({
  nav: { id: 'finance.nav', defaultMessage: 'Finance desk' },
  desk: { id: 'finance.desk', defaultMessage: 'Needs attention' },
})

/** Where an order stands, in the plural of a list. */
export const stateNames: Readonly<Record<OrderStatus, MessageDescriptor>> = defineMessages({
  open: { id: 'finance.state.open', defaultMessage: 'Being put together' },
  awaiting_payment: { id: 'finance.state.awaiting', defaultMessage: 'Awaiting payment' },
  confirmed_invoice_open: { id: 'finance.state.invoiced', defaultMessage: 'Invoice open' },
  paid: { id: 'finance.state.paid', defaultMessage: 'Paid' },
  part_refunded: { id: 'finance.state.part-refunded', defaultMessage: 'Refunded in part' },
  refunded: { id: 'finance.state.refunded', defaultMessage: 'Refunded' },
  canceled: { id: 'finance.state.canceled', defaultMessage: 'Canceled' },
  lapsed: { id: 'finance.state.lapsed', defaultMessage: 'Lapsed unpaid' },
})

/** Why the payment provider would not make a refund. */
const problems: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  'payment-missing': {
    id: 'finance.problem.payment-missing',
    defaultMessage: 'the payment provider does not know the payment',
  },
  'refunded-already': {
    id: 'finance.problem.refunded-already',
    defaultMessage: 'the payment had gone back in full before',
  },
  'refund-above-balance': {
    id: 'finance.problem.refund-above-balance',
    defaultMessage: 'it is more than is left of the payment',
  },
  'payment-disputed': {
    id: 'finance.problem.payment-disputed',
    defaultMessage: 'the cardholder’s bank has taken the payment back',
  },
})
const unknownProblem: MessageDescriptor = defineMessages({
  other: { id: 'finance.problem.other', defaultMessage: 'the payment provider refused it' },
}).other

export const problemOf = (problem: string | null): MessageDescriptor => problems[problem ?? ''] ?? unknownProblem
