import { defineMessages, type MessageDescriptor } from 'react-intl'

/** Words that several parts of the roster say. */
export const rosterWords: Readonly<
  Record<
    | 'grid'
    | 'markPresent'
    | 'clear'
    | 'times'
    | 'session'
    | 'person'
    | 'total'
    | 'invited'
    | 'instructor'
    | 'needs'
    | 'ofExpected'
    | 'opens'
    | 'notOpen'
    | 'cell'
    | 'timesOf'
    | 'select'
    | 'selectAll'
    | 'saidPresent'
    | 'saidAbsent'
    | 'saidTimes'
    | 'saidMany'
    | 'saidManyAbsent',
    MessageDescriptor
  >
> = defineMessages({
  grid: { id: 'attendance.grid', defaultMessage: 'Attendance: people by sessions' },
  markPresent: { id: 'attendance.mark-present', defaultMessage: 'Mark present' },
  clear: { id: 'attendance.clear', defaultMessage: 'Clear the mark' },
  times: { id: 'attendance.times', defaultMessage: 'Times' },
  session: { id: 'attendance.session', defaultMessage: 'Session' },
  person: { id: 'attendance.person', defaultMessage: 'Name' },
  total: { id: 'attendance.total.head', defaultMessage: 'Present' },
  invited: { id: 'attendance.invited', defaultMessage: 'Invited' },
  instructor: { id: 'attendance.instructor', defaultMessage: 'Instructor' },
  needs: { id: 'attendance.needs', defaultMessage: 'Access needs' },
  ofExpected: { id: 'attendance.of-expected', defaultMessage: '{present, number} of {expected, number}' },
  opens: { id: 'attendance.opens', defaultMessage: 'opens {when}' },
  notOpen: { id: 'attendance.not-open', defaultMessage: 'Attendance opens an hour before the session.' },
  cell: { id: 'attendance.cell', defaultMessage: '{name}, {session}: {state}' },
  timesOf: { id: 'attendance.times-of', defaultMessage: 'Times of {name}, {session}' },
  select: { id: 'attendance.select', defaultMessage: 'Select {name}' },
  selectAll: { id: 'attendance.select-all', defaultMessage: 'Select everyone shown' },
  saidPresent: { id: 'attendance.said.present', defaultMessage: '{name}: present' },
  saidAbsent: { id: 'attendance.said.absent', defaultMessage: '{name}: mark cleared' },
  saidTimes: { id: 'attendance.said.times', defaultMessage: '{name}: times kept' },
  saidMany: {
    id: 'attendance.said.many',
    defaultMessage: '{count, plural, one {# person} other {# people}} marked present',
  },
  saidManyAbsent: {
    id: 'attendance.said.many-absent',
    defaultMessage: '{count, plural, one {# mark} other {# marks}} cleared',
  },
})
