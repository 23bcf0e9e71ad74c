import type { Tone } from '@inservice/ui'
import { defineMessages, type MessageDescriptor } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type Board = ApiOutputs['enrollment']['applications']
export type Line = Board['lines'][number]
export type State = Line['state']
export type Step = ApiOutputs['enrollment']['application']['events'][number]['what']
export type Decision = 'accepted' | 'declined' | 'waiting'

export const boardWords: Readonly<Record<'title' | 'one' | 'close', MessageDescriptor>> = defineMessages({
  title: { id: 'applications.title', defaultMessage: 'Applications: {title}' },
  one: { id: 'applications.one', defaultMessage: 'Application of {name}' },
  close: { id: 'applications.close', defaultMessage: 'Close' },
})

export const stateWords: Readonly<Record<State, MessageDescriptor>> = defineMessages({
  draft: { id: 'applications.state.draft', defaultMessage: 'Being written' },
  submitted: { id: 'applications.state.submitted', defaultMessage: 'To be decided' },
  waiting: { id: 'applications.state.waiting', defaultMessage: 'Waiting list' },
  accepted: { id: 'applications.state.accepted', defaultMessage: 'Accepted, not confirmed' },
  declined: { id: 'applications.state.declined', defaultMessage: 'Declined' },
  enrolled: { id: 'applications.state.enrolled', defaultMessage: 'Has a seat' },
  lapsed: { id: 'applications.state.lapsed', defaultMessage: 'Not confirmed in time' },
  withdrawn: { id: 'applications.state.withdrawn', defaultMessage: 'Withdrawn' },
})

export const stateTones: Readonly<Record<State, Tone>> = {
  draft: 'neutral',
  submitted: 'attention',
  waiting: 'neutral',
  accepted: 'attention',
  declined: 'neutral',
  enrolled: 'good',
  lapsed: 'bad',
  withdrawn: 'neutral',
}

export const decisionWords: Readonly<Record<Decision, MessageDescriptor>> = defineMessages({
  accepted: { id: 'applications.accept', defaultMessage: 'Accept' },
  waiting: { id: 'applications.wait', defaultMessage: 'Put on the waiting list' },
  declined: { id: 'applications.decline', defaultMessage: 'Decline' },
})

export const stepWords: Readonly<Record<Step, MessageDescriptor>> = defineMessages({
  begun: { id: 'applications.step.begun', defaultMessage: 'Began the application' },
  submitted: { id: 'applications.step.submitted', defaultMessage: 'Handed it in' },
  accepted: { id: 'applications.step.accepted', defaultMessage: 'Accepted' },
  declined: { id: 'applications.step.declined', defaultMessage: 'Declined' },
  waiting: { id: 'applications.step.waiting', defaultMessage: 'Put on the waiting list' },
  enrolled: { id: 'applications.step.enrolled', defaultMessage: 'Confirmed the seat' },
  lapsed: { id: 'applications.step.lapsed', defaultMessage: 'Did not confirm in time; the seat was given back' },
  withdrawn: { id: 'applications.step.withdrawn', defaultMessage: 'Withdrew' },
  'supervisor-asked': { id: 'applications.step.asked', defaultMessage: 'The supervisor was asked' },
  'supervisor-reminded': { id: 'applications.step.reminded', defaultMessage: 'The supervisor was reminded' },
  'supervisor-said-yes': { id: 'applications.step.yes', defaultMessage: 'The supervisor said yes' },
  'supervisor-said-no': { id: 'applications.step.no', defaultMessage: 'The supervisor said no' },
  'supervisor-changed': {
    id: 'applications.step.changed',
    defaultMessage: 'Named another supervisor; the old link ended',
  },
  'supervisor-silent': { id: 'applications.step.silent', defaultMessage: 'The supervisor did not answer in time' },
})

export const decideSentences = defineMessages({
  'Say why: the applicant reads it.': {
    id: 'applications.reason.missing',
    defaultMessage: 'Say why: the applicant reads it.',
  },
})
