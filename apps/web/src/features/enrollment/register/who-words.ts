import { defineMessages } from 'react-intl'

export const occupationWords = defineMessages({
  teacher: { id: 'occupation.teacher', defaultMessage: 'Teacher' },
  administrator: { id: 'occupation.administrator', defaultMessage: 'Administrator' },
  esa: { id: 'occupation.esa', defaultMessage: 'Educational staff associate (counselor, nurse, psychologist …)' },
  paraeducator: { id: 'occupation.paraeducator', defaultMessage: 'Paraeducator' },
  early_learning: { id: 'occupation.early-learning', defaultMessage: 'Early learning' },
  student_teacher: { id: 'occupation.student-teacher', defaultMessage: 'Student teacher' },
  other: { id: 'occupation.other', defaultMessage: 'Something else' },
})

export const whoWords = defineMessages({
  givenName: { id: 'register.who.given', defaultMessage: 'Given name' },
  familyName: { id: 'register.who.family', defaultMessage: 'Family name' },
  email: { id: 'register.who.email', defaultMessage: 'E-mail' },
  employer: { id: 'register.who.employer', defaultMessage: 'Where you work' },
  employerHint: {
    id: 'register.who.employer.hint',
    defaultMessage: 'District, school or organization. Members of a provider may pay less.',
  },
  occupation: { id: 'register.who.occupation', defaultMessage: 'What you do' },
  occupationHint: { id: 'register.who.occupation.hint', defaultMessage: 'Some prices depend on it.' },
  needs: { id: 'register.who.needs', defaultMessage: 'What you need to take part' },
  needsHint: {
    id: 'register.who.needs.hint',
    defaultMessage:
      'Access, interpretation, food, a room for nursing. The trainer reads it and prepares; leave it empty if there is nothing.',
  },
  optional: { id: 'register.optional', defaultMessage: 'optional' },
  givenNeeded: { id: 'register.who.given.needed', defaultMessage: 'Give your given name.' },
  familyNeeded: { id: 'register.who.family.needed', defaultMessage: 'Give your family name.' },
  occupationNeeded: { id: 'register.who.occupation.needed', defaultMessage: 'Choose what you do.' },
})

export const whoSentences = {
  'Give your given name.': whoWords.givenNeeded,
  'Give your family name.': whoWords.familyNeeded,
  'Choose what you do.': whoWords.occupationNeeded,
}
