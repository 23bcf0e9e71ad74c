import type { SeatStatementInput } from './seat-statement.ts'

/** The statement of a district’s seats: bought = assigned + claimed + returned + credited + lapsed + free. */
export const seatStatementPdf = async (data: SeatStatementInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
