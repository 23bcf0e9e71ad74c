import { defineMessages } from 'react-intl'

export const ordersWords = defineMessages({
  title: { id: 'orders.title', defaultMessage: 'My orders' },
})
