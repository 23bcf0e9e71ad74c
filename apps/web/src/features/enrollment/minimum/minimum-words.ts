import { defineMessages, type MessageDescriptor } from 'react-intl'

export const minimumWords: Record<'title', MessageDescriptor> = defineMessages({
  title: { id: 'minimum.title', defaultMessage: 'Does {title} take place?' },
})
