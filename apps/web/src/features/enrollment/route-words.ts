import { defineMessages, type MessageDescriptor } from 'react-intl'

export const routeWords: Record<'register' | 'colleagues' | 'learning' | 'order' | 'cancel', MessageDescriptor> =
  defineMessages({
    register: { id: 'register.title', defaultMessage: 'Register for {title}' },
    colleagues: { id: 'group.title', defaultMessage: 'Register colleagues for {title}' },
    learning: { id: 'learning.title', defaultMessage: 'My learning' },
    cancel: { id: 'cancel.head', defaultMessage: 'Cancel {title}' },
    order: { id: 'order.title', defaultMessage: 'Order {number}' },
  })
