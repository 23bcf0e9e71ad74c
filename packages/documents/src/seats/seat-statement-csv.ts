import type { SeatStatementInput } from './seat-statement.ts'

/** The same statement as rows for a spreadsheet. */
export const seatStatementCsv = (data: SeatStatementInput): Uint8Array => {
  throw new Error(`not written yet: ${data.language}`)
}
