import { defineMessages } from 'react-intl'

export const payWords = defineMessages({
  how: { id: 'register.pay.how', defaultMessage: 'How to pay' },
  nothing: { id: 'register.pay.nothing', defaultMessage: 'Nothing to pay' },
  card: { id: 'register.pay.card', defaultMessage: 'By card' },
  cardHint: {
    id: 'register.pay.card.hint',
    defaultMessage:
      'You pay on the payment provider’s own page and come back here. We never see the number of your card.',
  },
  order: { id: 'register.pay.order', defaultMessage: 'By purchase order' },
  orderHint: {
    id: 'register.pay.order.hint',
    defaultMessage: 'You are registered at once. Your organization gets an invoice, due in 30 days.',
  },
  orderHintGroup: {
    id: 'register.pay.order.group',
    defaultMessage: 'All are registered at once. Your organization gets an invoice, due in 30 days.',
  },
  seat: { id: 'register.pay.seat', defaultMessage: 'With the seat your district keeps for you' },
  number: { id: 'register.pay.number', defaultMessage: 'Number of the purchase order' },
  numberHint: { id: 'register.pay.number.hint', defaultMessage: 'Your business office gives it to you.' },
  payer: { id: 'register.pay.payer', defaultMessage: 'Who pays' },
  payerHint: { id: 'register.pay.payer.hint', defaultMessage: 'The organization that wrote the purchase order' },
  billing: { id: 'register.pay.billing', defaultMessage: 'Where the invoice goes' },
  billingHint: { id: 'register.pay.billing.hint', defaultMessage: 'The e-mail address of accounts payable' },
  chooseNeeded: { id: 'register.pay.needed', defaultMessage: 'Choose how to pay.' },
  numberNeeded: { id: 'register.pay.number.needed', defaultMessage: 'Give the number of the purchase order.' },
  payerNeeded: { id: 'register.pay.payer.needed', defaultMessage: 'Choose the organization that pays.' },
  billingForm: {
    id: 'register.pay.billing.form',
    defaultMessage: 'Give an e-mail address, like name@school.org.',
  },
  billingNeeded: { id: 'register.pay.billing.needed', defaultMessage: 'Give an address for the invoice.' },
})

export const paySentences = {
  'Choose how to pay.': payWords.chooseNeeded,
  'Give the number of the purchase order.': payWords.numberNeeded,
  'Choose the organization that pays.': payWords.payerNeeded,
  'Give an address for the invoice.': payWords.billingNeeded,
  'Give an e-mail address, like name@school.org.': payWords.billingForm,
}
