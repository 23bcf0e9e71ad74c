// Attendance: marks of coming and leaving, and what they say about a session.
// A mark is appended and never changed; a correction voids one and adds another.
// Stretches feed the clock-hour calculus; nothing here rounds or counts hours.
export { decideMarks, type CellState, type CellWish, type NewMark } from './decide-marks.ts'
export { historyOf, type CellEntry, type KeptMark } from './history-of.ts'
export { standingMarks, type Mark, type MarkSource } from './mark.ts'
export { presenceIn, type Presence, type SessionTimes } from './presence.ts'
export { attendanceRefusals } from './refusals.ts'
export { stretchesOf, type Span, type Stretch } from './stretches.ts'
