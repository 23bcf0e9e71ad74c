import { defineMessages, type MessageDescriptor } from 'react-intl'

/** Titles that an address shows before its page has come. */
export const attendanceTitles: Readonly<Record<'teach' | 'roster', MessageDescriptor>> = defineMessages({
  teach: { id: 'attendance.teach.title', defaultMessage: 'Teach' },
  roster: { id: 'attendance.roster.title', defaultMessage: 'Roster: {title}' },
})
