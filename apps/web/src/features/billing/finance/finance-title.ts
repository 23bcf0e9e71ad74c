import { defineMessages } from 'react-intl'

/** In a file of its own: routes are on every page. */
export const financeTitles = defineMessages({
  desk: { id: 'finance.title', defaultMessage: 'Finance' },
  orders: { id: 'finance.orders', defaultMessage: 'Orders' },
  accounts: { id: 'finance.accounts', defaultMessage: 'Trial balance' },
})
