// Seats: what a district's seat manager and the people in line receive.
// A statement says where every bought seat is, in seats and dollars; the assignment sheet names people for seats.
// It decides nothing about a seat: a file with problems is reported line by line.
export type { SeatState, SeatStatementBlock, SeatStatementInput, SeatTally } from './seat-statement.ts'
export { seatStatementPdf } from './seat-statement-pdf.ts'
export { seatStatementCsv } from './seat-statement-csv.ts'
export {
  assignTemplateCsv,
  readAssignCsv,
  type AssignProblem,
  type AssignProblemCode,
  type AssignRow,
  type AssignSheet,
} from './assign-csv.ts'
export { waitingListRemovedLetter, type WaitingListRemovedLetterData } from './waiting-list-removed-letter.ts'
export { waitingListJoinedLetter, type WaitingListJoinedLetterData } from './waiting-list-joined-letter.ts'
export { waitingListOfferLetter, type WaitingListOfferLetterData } from './waiting-list-offer-letter.ts'
export { seatAssignedLetter, type SeatAssignedLetterData } from './seat-assigned-letter.ts'
export { seatClaimedLetter, type SeatClaimedLetterData } from './seat-claimed-letter.ts'
export { seatSwappedLetter, type SeatSwappedLetterData } from './seat-swapped-letter.ts'
export { seatDelegateLetter, type SeatDelegateLetterData } from './seat-delegate-letter.ts'
export { seatsUnclaimedLetter, type SeatsUnclaimedLetterData } from './seats-unclaimed-letter.ts'
export { seatRequestedLetter, type SeatRequestedLetterData } from './seat-requested-letter.ts'
export { seatRequestEndedLetter, type SeatRequestEndedLetterData } from './seat-request-ended-letter.ts'
