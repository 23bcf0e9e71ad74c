// Attendance, what happens: the roster, its matrix, marking cells, the papers at the door.
// A bulk mark is one command: all of its cells or none.
// Nothing here computes hours.
export { cellHistory } from './cell-history.ts'
export { mark } from './mark.ts'
export { roster } from './roster.ts'
export { rosterRows } from './roster-rows.ts'
export { signInSheet } from './sign-in-sheet.ts'
export { teaching } from './teaching.ts'
