// Attendance: paper and rows for a session.
// The sign-in sheet is signed at the door and keyed in later; the roster goes to a spreadsheet.
// It counts no hours.
export { signInSheetPdf, type SignInSheetInput } from './sign-in-sheet-pdf.ts'
export { rosterCsv, type RosterCsvInput } from './roster-csv.ts'
