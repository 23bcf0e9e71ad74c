import { defineMessages, type MessageDescriptor } from 'react-intl'

/** Beside the label of what may stay empty. */
export const optional: MessageDescriptor = defineMessages({
  word: { id: 'draft.optional', defaultMessage: 'optional' },
}).word
