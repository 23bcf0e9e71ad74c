// Attendance, what happens: the roster, its matrix, marking cells.
// A bulk mark is one command: all of its cells or none.
// Nothing here computes hours.
export { mark } from './mark.ts'
export { roster } from './roster.ts'
export { teaching } from './teaching.ts'
