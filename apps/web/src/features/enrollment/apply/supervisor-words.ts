import type { Tone } from '@inservice/ui'
import { defineMessages, type MessageDescriptor } from 'react-intl'
import type { Applying } from './apply-words.ts'

type Standing = NonNullable<Applying['supervisor']>['standing']

/** How a supervisor's assurance stands, and how that looks. */
export const standingWords: Readonly<Record<Standing, MessageDescriptor>> = defineMessages({
  'not-asked': { id: 'apply.assurance.none', defaultMessage: 'Not asked' },
  asked: { id: 'apply.assurance.asked', defaultMessage: 'Asked, no answer yet' },
  silent: { id: 'apply.assurance.silent', defaultMessage: 'No answer in time' },
  yes: { id: 'apply.assurance.yes', defaultMessage: 'Said yes' },
  no: { id: 'apply.assurance.no', defaultMessage: 'Said no' },
})
export const standingTones: Readonly<Record<Standing, Tone>> = {
  'not-asked': 'neutral',
  asked: 'attention',
  silent: 'attention',
  yes: 'good',
  no: 'bad',
}
