import { defineMessages, type MessageDescriptor } from 'react-intl'

export const routeWords: Readonly<Record<'desk' | 'draft', MessageDescriptor>> = defineMessages({
  desk: { id: 'desk.title', defaultMessage: 'Provider desk' },
  draft: { id: 'desk.draft', defaultMessage: 'A new training' },
})
