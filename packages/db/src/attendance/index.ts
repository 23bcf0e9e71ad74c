// Attendance, kept: marks, appended and never changed; rosters read with them.
// A roster is read by whoever may see it: the use case asks before it shows.
// Nothing here decides whether someone was present.
export { appendMarks } from './append-marks.ts'
export { findSession, type SessionRow } from './find-session.ts'
export { listCellMarks } from './list-cell-marks.ts'
export { listMarks } from './list-marks.ts'
export { listRoster, type RosterRow } from './list-roster.ts'
export { listSessionsToday, type TodayRow } from './list-sessions-today.ts'
export { listTeaching, type TeachingRow } from './list-teaching.ts'
export { listUnenrolled, type UnenrolledRow } from './list-unenrolled.ts'
export { lockSessions } from './lock-sessions.ts'
