import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl'

const audienceWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  member_district: { id: 'offering.reserve.member', defaultMessage: 'staff of member districts' },
  non_member: { id: 'offering.reserve.non-member', defaultMessage: 'staff of other districts' },
  out_of_region: { id: 'offering.reserve.out-of-region', defaultMessage: 'people from outside the region' },
  para: { id: 'offering.reserve.para', defaultMessage: 'paraeducators' },
  student_teacher: { id: 'offering.reserve.student-teacher', defaultMessage: 'student teachers' },
})

/** The audiences that seats may be kept for, in the order of a list. */
export const reserveAudiences = ['member_district', 'para', 'student_teacher', 'non_member', 'out_of_region'] as const

/** For whom a reserve keeps seats, in the middle of a sentence: an organization by its name, an audience by its word. */
export const sayReserved = (intl: IntlShape, { who, name }: { who: string; name: string | null }): string => {
  const word = audienceWords[who]
  return word ? intl.formatMessage(word) : (name ?? who)
}
