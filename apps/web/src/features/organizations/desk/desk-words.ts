import type { DraftProblem, OfferingState } from '@inservice/domain/catalog'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const deskTitles: Record<'desk' | 'draft', MessageDescriptor> = defineMessages({
  desk: { id: 'organizations.desk.title', defaultMessage: 'Provider desk' },
  draft: { id: 'organizations.draft.title', defaultMessage: 'A new training' },
})

export const stateWords: Record<OfferingState, MessageDescriptor> = defineMessages({
  draft: { id: 'organizations.state.draft', defaultMessage: 'Draft' },
  proposed: { id: 'organizations.state.proposed', defaultMessage: 'Proposed' },
  returned: { id: 'organizations.state.returned', defaultMessage: 'Returned' },
  approved: { id: 'organizations.state.approved', defaultMessage: 'Approved' },
  published: { id: 'organizations.state.published', defaultMessage: 'Published' },
  in_progress: { id: 'organizations.state.in-progress', defaultMessage: 'Under way' },
  completed: { id: 'organizations.state.completed', defaultMessage: 'Completed' },
  archived: { id: 'organizations.state.archived', defaultMessage: 'Archived' },
  canceled: { id: 'organizations.state.canceled', defaultMessage: 'Canceled' },
})

/** What a draft lacks, as a sentence that says how to mend it. */
export const problemWords: Record<DraftProblem['code'], MessageDescriptor> = defineMessages({
  'title-needed': { id: 'organizations.lacks.title', defaultMessage: 'Give the training a title.' },
  'summary-needed': { id: 'organizations.lacks.summary', defaultMessage: 'Say in one line what it is.' },
  'objectives-needed': { id: 'organizations.lacks.objectives', defaultMessage: 'Name the objectives.' },
  'agenda-needed': { id: 'organizations.lacks.agenda', defaultMessage: 'Write the agenda.' },
  'standards-needed': { id: 'organizations.lacks.standards', defaultMessage: 'Name the content standards addressed.' },
  'evaluation-plan-needed': { id: 'organizations.lacks.evaluation', defaultMessage: 'Say how it will be evaluated.' },
  'audience-needed': { id: 'organizations.lacks.audience', defaultMessage: 'Choose whom it is for.' },
  'session-needed': { id: 'organizations.lacks.session', defaultMessage: 'Add at least one session.' },
  'session-times-crossed': { id: 'organizations.lacks.times', defaultMessage: 'A session ends before it begins.' },
  'session-in-the-past': {
    id: 'organizations.lacks.past',
    defaultMessage: 'A session lies in the past. Approval comes before the first session.',
  },
  'pause-outside': { id: 'organizations.lacks.pause', defaultMessage: 'A pause lies outside its session.' },
  'sessions-overlap': { id: 'organizations.lacks.overlap', defaultMessage: 'Two sessions overlap.' },
  'instructor-needed': { id: 'organizations.lacks.instructor', defaultMessage: 'Name at least one instructor.' },
  'qualifications-needed': {
    id: 'organizations.lacks.qualifications',
    defaultMessage: 'Give each instructor’s qualifications.',
  },
  'capacity-needed': { id: 'organizations.lacks.capacity', defaultMessage: 'Say how many seats there are.' },
  'place-needed': { id: 'organizations.lacks.place', defaultMessage: 'Choose the place.' },
  'link-needed': { id: 'organizations.lacks.link', defaultMessage: 'Give the meeting link.' },
  'too-short': { id: 'organizations.lacks.length', defaultMessage: 'Clock hours need 60 minutes or more.' },
  'hours-above-length': {
    id: 'organizations.lacks.hours',
    defaultMessage: 'The hours asked for are more than the sessions last.',
  },
  'closes-after-start': {
    id: 'organizations.lacks.closes',
    defaultMessage: 'Registration closes after the first day.',
  },
  'contact-needed': { id: 'organizations.lacks.contact', defaultMessage: 'Give a contact with an e-mail address.' },
})
