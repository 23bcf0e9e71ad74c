import type { Tone } from '@inservice/ui'
import { defineMessages, type MessageDescriptor } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type WaitingList = ApiOutputs['seats']['waitingList']
export type WaitingEntry = WaitingList['line'][number]
export type Reserve = WaitingList['reserves'][number]
type Step = WaitingList['log'][number]['what']

/** The English sentences of the dialogs' own schemas, in every language. */
export const waitingSentences = defineMessages({
  'Say why: it stands in the log.': { id: 'waiting.reason.missing', defaultMessage: 'Say why: it stands in the log.' },
  'Give a place.': { id: 'waiting.place.missing', defaultMessage: 'Give a place.' },
  'Give a day.': { id: 'reserve.day.missing', defaultMessage: 'Give a day.' },
  'Give the address they sign in with.': {
    id: 'waiting.overbook.email.missing',
    defaultMessage: 'Give the address they sign in with.',
  },
  'Give the number of seats.': { id: 'waiting.capacity.missing', defaultMessage: 'Give the number of seats.' },
})

export const waitingWords: Readonly<Record<'title' | 'close' | 'reason', MessageDescriptor>> = defineMessages({
  title: { id: 'waiting.title', defaultMessage: 'Waiting list: {title}' },
  close: { id: 'waiting.close', defaultMessage: 'Close' },
  reason: { id: 'waiting.reason', defaultMessage: 'Why' },
})

/** How a step of the log looks: what went well, what needs an eye, the rest. */
export const stepTones: Readonly<Record<Step, Tone>> = {
  joined: 'neutral',
  freed: 'neutral',
  offered: 'attention',
  skipped: 'neutral',
  kept: 'neutral',
  accepted: 'good',
  named: 'attention',
  declined: 'neutral',
  expired: 'neutral',
  left: 'neutral',
  moved: 'attention',
  removed: 'attention',
  canceled: 'attention',
  overbooked: 'attention',
  absorbed: 'neutral',
}
