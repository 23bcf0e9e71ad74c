import { defineMessages } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type Cancellation = ApiOutputs['enrollment']['cancellation']
export type Quoted = NonNullable<Cancellation['quoted']>
export type Progress = NonNullable<Cancellation['progress']>

/** The English sentences of the form's own schema, in every language. */
export const cancelSentences = defineMessages({
  'Say why: everyone who is told reads it.': {
    id: 'cancel.reason.missing',
    defaultMessage: 'Say why: everyone who is told reads it.',
  },
})
