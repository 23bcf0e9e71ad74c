import type { DraftProblem } from '@inservice/domain/catalog'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export type ProblemCode = DraftProblem['code'] | 'session-unfinished' | 'pause-unfinished'
export type Problem = { field: string; code: ProblemCode }

/** What is still missing, as something to do. */
export const problemWords: Readonly<Record<ProblemCode, MessageDescriptor>> = defineMessages({
  'title-needed': { id: 'draft.needs.title', defaultMessage: 'Give it a title' },
  'summary-needed': { id: 'draft.needs.summary', defaultMessage: 'Say in a sentence what it is' },
  'objectives-needed': { id: 'draft.needs.objectives', defaultMessage: 'Write the objectives' },
  'agenda-needed': { id: 'draft.needs.agenda', defaultMessage: 'Write the agenda' },
  'standards-needed': { id: 'draft.needs.standards', defaultMessage: 'Name the standards it serves' },
  'evaluation-plan-needed': { id: 'draft.needs.evaluation', defaultMessage: 'Say how it is evaluated' },
  'audience-needed': { id: 'draft.needs.audience', defaultMessage: 'Choose whom it is for' },
  'session-needed': { id: 'draft.needs.session', defaultMessage: 'Add a session' },
  'session-times-crossed': { id: 'draft.needs.times', defaultMessage: 'Let the session end after it begins' },
  'session-in-the-past': {
    id: 'draft.needs.future',
    defaultMessage: 'Move the session to a day that is still to come',
  },
  'pause-outside': { id: 'draft.needs.pause', defaultMessage: 'Set the pause inside its session' },
  'sessions-overlap': { id: 'draft.needs.apart', defaultMessage: 'Part two sessions that overlap' },
  'instructor-needed': { id: 'draft.needs.instructor', defaultMessage: 'Name a trainer' },
  'instructor-name-needed': { id: 'draft.needs.name', defaultMessage: 'Give the trainer’s name' },
  'instructor-address-needed': { id: 'draft.needs.address', defaultMessage: 'Give the trainer’s e-mail address' },
  'qualifications-needed': { id: 'draft.needs.qualifications', defaultMessage: 'Say what qualifies the trainer' },
  'capacity-needed': { id: 'draft.needs.capacity', defaultMessage: 'Say how many seats there are' },
  'place-needed': { id: 'draft.needs.place', defaultMessage: 'Choose the place' },
  'link-needed': { id: 'draft.needs.link', defaultMessage: 'Give the link to the meeting' },
  'too-short': { id: 'draft.needs.hour', defaultMessage: 'Plan at least one hour in all; clock hours begin there' },
  'hours-above-length': { id: 'draft.needs.less', defaultMessage: 'Ask for no more hours than the sessions last' },
  'closes-after-start': { id: 'draft.needs.close', defaultMessage: 'Close registration by the first session' },
  'minimum-needed': { id: 'draft.needs.minimum', defaultMessage: 'Say how many people it needs, or clear the day' },
  'decides-on-needed': { id: 'draft.needs.decides', defaultMessage: 'Say by which day it is decided' },
  'minimum-above-seats': { id: 'draft.needs.fewer', defaultMessage: 'Need no more people than there are seats' },
  'decides-after-start': { id: 'draft.needs.decided', defaultMessage: 'Let it be decided by the first session' },
  'contact-needed': { id: 'draft.needs.contact', defaultMessage: 'Give a contact with an e-mail address' },
  'applies-after-start': { id: 'draft.needs.applies', defaultMessage: 'Let applications end by the first session' },
  'team-sizes-crossed': {
    id: 'draft.needs.team-sizes',
    defaultMessage: 'Let a team have room for as many as make it complete',
  },
  'application-question-needed': {
    id: 'draft.needs.question',
    defaultMessage: 'Ask at least one question in each stage of the application',
  },
  'application-title-needed': { id: 'draft.needs.stage', defaultMessage: 'Give the stage a title' },
  'application-label-needed': { id: 'draft.needs.label', defaultMessage: 'Write the question' },
  'application-choices-needed': {
    id: 'draft.needs.choices',
    defaultMessage: 'Give at least two choices that differ',
  },
  'application-assures-needed': {
    id: 'draft.needs.assures',
    defaultMessage: 'Say what the supervisor assures',
  },
  'session-unfinished': {
    id: 'draft.needs.day',
    defaultMessage: 'Give the session its day and times; until then it is kept in this browser only',
  },
  'pause-unfinished': {
    id: 'draft.needs.pause-times',
    defaultMessage: 'Give the pause both its times, or take it out',
  },
})

const wrong: ReadonlySet<ProblemCode> = new Set([
  'session-times-crossed',
  'session-in-the-past',
  'pause-outside',
  'sessions-overlap',
  'hours-above-length',
  'closes-after-start',
  'minimum-above-seats',
  'decides-after-start',
  'applies-after-start',
])

/** Those that say something is wrong, not only missing: they stand on the field at once. */
export const isWrong = (code: ProblemCode): boolean => wrong.has(code)
