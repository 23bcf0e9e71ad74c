import type { Occupation } from '@inservice/domain/people'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const profileWords = defineMessages({
  optional: { id: 'profile.optional', defaultMessage: 'optional' },
  givenName: { id: 'profile.given-name', defaultMessage: 'Given name' },
  familyName: { id: 'profile.family-name', defaultMessage: 'Family name' },
  legalName: { id: 'profile.legal-name', defaultMessage: 'Legal name' },
  legalNameHint: {
    id: 'profile.legal-name.hint',
    defaultMessage: 'As on your certificate, if it differs',
  },
  formerName: { id: 'profile.former-name', defaultMessage: 'Former name' },
  formerNameHint: {
    id: 'profile.former-name.hint',
    defaultMessage: 'If older records still carry it',
  },
  occupation: { id: 'profile.occupation', defaultMessage: 'What you do' },
  occupationHint: { id: 'profile.occupation.hint', defaultMessage: 'Some prices and renewal rules depend on it' },
  occupationNone: { id: 'profile.occupation.none', defaultMessage: 'Choose one' },
  employer: { id: 'profile.employer', defaultMessage: 'District, college or other employer' },
  employerHint: {
    id: 'profile.employer.hint',
    defaultMessage: 'Type a part of its name and choose it from the list. Member districts pay less.',
  },
  school: { id: 'profile.school', defaultMessage: 'School' },
  schoolHint: {
    id: 'profile.school.hint',
    defaultMessage: 'One of your district’s; leave it empty for a district office',
  },
  schoolNone: {
    id: 'profile.school.none',
    defaultMessage: 'No school of this district by this name. Try a part of it.',
  },
  jobTitle: { id: 'profile.job-title', defaultMessage: 'Job title' },
  workAddress: { id: 'profile.work-address', defaultMessage: 'Work address' },
  certificateNumber: { id: 'profile.certificate-number', defaultMessage: 'Certificate number' },
  certificateNumberHint: {
    id: 'profile.certificate-number.hint',
    defaultMessage: 'It is printed on your transcript, so that the state finds you by it',
  },
  needs: { id: 'profile.needs', defaultMessage: 'What you need to take part' },
  needsHint: {
    id: 'profile.needs.hint',
    defaultMessage:
      'Access, interpretation, diet, a lactation room. Asked once here, and shown to the trainers of what you register for.',
  },
  language: { id: 'profile.language', defaultMessage: 'Language of your letters' },
  givenNameNeeded: { id: 'profile.given-name.needed', defaultMessage: 'Give your given name.' },
  familyNameNeeded: { id: 'profile.family-name.needed', defaultMessage: 'Give your family name.' },
})

/** The sentences of the profile's schema, for every language. */
export const profileSentences: Readonly<Record<string, MessageDescriptor>> = {
  'Give your given name.': profileWords.givenNameNeeded,
  'Give your family name.': profileWords.familyNameNeeded,
}

export const occupationNames: Readonly<Record<Occupation, MessageDescriptor>> = defineMessages({
  teacher: { id: 'profile.occupation.teacher', defaultMessage: 'Teacher' },
  administrator: { id: 'profile.occupation.administrator', defaultMessage: 'Administrator' },
  esa: {
    id: 'profile.occupation.esa',
    defaultMessage: 'Educational staff associate (counselor, nurse, psychologist, social worker …)',
  },
  paraeducator: { id: 'profile.occupation.paraeducator', defaultMessage: 'Paraeducator' },
  early_learning: { id: 'profile.occupation.early-learning', defaultMessage: 'Early-learning staff' },
  student_teacher: { id: 'profile.occupation.student-teacher', defaultMessage: 'Student teacher' },
  other: { id: 'profile.occupation.other', defaultMessage: 'Other' },
})

export const certificateNames: Readonly<
  Record<'teacher' | 'administrator' | 'esa' | 'para_general', MessageDescriptor>
> = defineMessages({
  teacher: { id: 'profile.certificate.teacher', defaultMessage: 'Teacher certificate' },
  administrator: { id: 'profile.certificate.administrator', defaultMessage: 'Administrator certificate' },
  esa: { id: 'profile.certificate.esa', defaultMessage: 'Educational staff associate certificate' },
  para_general: { id: 'profile.certificate.para', defaultMessage: 'General paraeducator certificate' },
})

/** What records lack, named as the form names it. */
export const missingNames = {
  givenName: profileWords.givenName,
  familyName: profileWords.familyName,
  occupation: profileWords.occupation,
  organizationId: profileWords.employer,
} as const
