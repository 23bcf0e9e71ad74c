// Enrollment, kept: who has a seat in what, how it is covered, and each change with its reason.
// A person has at most one live enrollment in an offering: the database holds it so.
// History is appended; an ended enrollment stays.
export { insertEnrollments, type NewEnrollment } from './insert-enrollments.ts'
export { lockEnrollment, type LockedEnrollment } from './lock-enrollment.ts'
export { updateEnrollment, type EnrollmentChange } from './update-enrollment.ts'
export { findLiveEnrollment, findLiveEnrollments } from './find-live-enrollments.ts'
export { listOrderEnrollments, type OrderEnrollment } from './list-order-enrollments.ts'
export { findWithdrawal, type WithdrawalRow } from './find-withdrawal.ts'
export { findOwnState, type OwnState } from './find-own-state.ts'
export { listOwnEnrollments, type OwnEnrollmentRow } from './list-own-enrollments.ts'
export { listOwnWaiting, type OwnWaitingRow } from './list-own-waiting.ts'
export { insertInvited, type NewInvited } from './insert-invited.ts'
export { deletePickedSessions } from './delete-picked-sessions.ts'
export { listPickedSessions } from './list-picked-sessions.ts'
export { findCalendar, type CalendarRow } from './find-calendar.ts'
export { listOrderSubjects, type OrderSubject } from './list-order-subjects.ts'
export { listClashes, type Clash } from './list-clashes.ts'
