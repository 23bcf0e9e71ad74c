import { defineMessages } from 'react-intl'

export const mailboxWords = defineMessages({
  title: { id: 'mailbox.title', defaultMessage: 'Local mailbox' },
})
