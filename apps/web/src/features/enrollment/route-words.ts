import { defineMessages, type MessageDescriptor } from 'react-intl'

export const routeWords: Record<'register' | 'learning' | 'order', MessageDescriptor> = defineMessages({
  register: { id: 'register.title', defaultMessage: 'Register for {title}' },
  learning: { id: 'learning.title', defaultMessage: 'My learning' },
  order: { id: 'order.title', defaultMessage: 'Order {number}' },
})
