import { defineMessages, type MessageDescriptor } from 'react-intl'

type Title = 'transcript' | 'claim' | 'code' | 'check' | 'queue'

/** Titles of this room's pages, also for the tab. */
export const hoursTitles: Readonly<Record<Title, MessageDescriptor>> = defineMessages({
  transcript: { id: 'hours.transcript.title', defaultMessage: 'My clock-hour transcript' },
  claim: { id: 'hours.claim.title', defaultMessage: 'Clock hours for {title}' },
  code: { id: 'hours.code.title', defaultMessage: 'Claim hours by code' },
  check: { id: 'hours.check.title', defaultMessage: 'Check a transcript' },
  queue: { id: 'hours.queue.title', defaultMessage: 'Claims to verify' },
})

/** The four checks between a claim and its hours. */
export const gateWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  evaluation: { id: 'hours.gate.evaluation', defaultMessage: 'Evaluation answered' },
  profile: { id: 'hours.gate.profile', defaultMessage: 'Profile complete' },
  payment: { id: 'hours.gate.payment', defaultMessage: 'Clock-hour fee paid' },
  verification: { id: 'hours.gate.verification', defaultMessage: 'Attendance verified' },
})

/** What a claim waits for, as a sentence in a list. */
export const waitingWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  evaluation: { id: 'hours.waiting.evaluation', defaultMessage: 'Waits for your evaluation' },
  profile: { id: 'hours.waiting.profile', defaultMessage: 'Waits for your profile' },
  payment: { id: 'hours.waiting.payment', defaultMessage: 'Waits for the fee' },
  verification: { id: 'hours.waiting.verification', defaultMessage: 'With the registrar' },
  unverified: { id: 'hours.waiting.unverified', defaultMessage: 'Unverified' },
  declined: { id: 'hours.waiting.declined', defaultMessage: 'Declined' },
  no_credit: { id: 'hours.waiting.no-credit', defaultMessage: 'College credit taken' },
})

/** What a registrar looks at. */
export const oddityWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  'no-marks': { id: 'hours.odd.no-marks', defaultMessage: 'Nothing on the sign-in record' },
  'not-on-roster': { id: 'hours.odd.not-on-roster', defaultMessage: 'Not on the roster' },
  'no-sign-out': { id: 'hours.odd.no-sign-out', defaultMessage: 'Signed in, never out' },
  overlap: { id: 'hours.odd.overlap', defaultMessage: 'In two sessions at once' },
})

/** The lines of a renewal. */
export const renewalWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  hours: { id: 'hours.renewal.hours', defaultMessage: 'Hours in all' },
  equity: { id: 'hours.renewal.equity', defaultMessage: 'Equity' },
  stem: { id: 'hours.renewal.stem', defaultMessage: 'STEM' },
  psel: { id: 'hours.renewal.psel', defaultMessage: 'Leadership (PSEL)' },
  g2g: { id: 'hours.renewal.g2g', defaultMessage: 'Government-to-government' },
  suicide_prevention: { id: 'hours.renewal.suicide-prevention', defaultMessage: 'Suicide prevention' },
  fcs: { id: 'hours.renewal.fcs', defaultMessage: 'Fundamental course of study' },
})

export const certificateWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  teacher: { id: 'hours.certificate.teacher', defaultMessage: 'Teacher certificate' },
  administrator: { id: 'hours.certificate.administrator', defaultMessage: 'Administrator certificate' },
  esa: { id: 'hours.certificate.esa', defaultMessage: 'Educational staff associate certificate' },
  para_general: { id: 'hours.certificate.para-general', defaultMessage: 'General paraeducator certificate' },
})

/** Sentences that a field says. */
export const codeSentences = defineMessages({
  'Type the code.': { id: 'hours.code.missing', defaultMessage: 'Type the code.' },
  'No training has this code.': {
    id: 'hours.code.unknown',
    defaultMessage: 'No training has this code. Check it on the slide or the handout, or ask the trainer.',
  },
})

export const reasonSentences = defineMessages({
  'Say why: the person reads it.': { id: 'hours.reason.missing', defaultMessage: 'Say why: the person reads it.' },
})
