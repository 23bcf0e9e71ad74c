// Kernel: what papers and letters have in common.
// A paper is a tagged PDF written from top to bottom, a letter is a subject with HTML and plain text, a sheet is CSV.
// Words for days, hours and money stand here once, in both languages.
// Data comes in, bytes go out: nothing here reads a clock, a database or the network.
export { findColumns } from './csv/find-columns.ts'
export { readCsv, type CsvDelimiter, type CsvRefusal, type CsvRow, type CsvSheet } from './csv/read-csv.ts'
export { guardCell, writeCsv, type CsvCell, type CsvWriting } from './csv/write-csv.ts'
export { composeLetter } from './letter/compose-letter.ts'
export { action, facts, items, link, paragraph, quote } from './letter/letter-blocks.ts'
export { letterSessions } from './letter/letter-sessions.ts'
export type { Letter, LetterFrame, LetterOffering, LetterSender } from './letter/letter.ts'
export type {
  PaperAccountCode,
  PaperDesignation,
  PaperFrame,
  PaperImage,
  PaperParty,
  PaperProvider,
  PaperSession,
} from './paper.ts'
export { closeSheet } from './pdf/close-sheet.ts'
export { drawQr } from './pdf/draw-qr.ts'
export { openSheet } from './pdf/open-sheet.ts'
export { paperLook } from './pdf/paper-look.ts'
export type { Sheet } from './pdf/sheet.ts'
export type { TableCell } from './pdf/table-cell.ts'
export { makeRoom } from './pdf/turn-page.ts'
export { writeFacts, type Fact } from './pdf/write-facts.ts'
export { writeLetterhead } from './pdf/write-letterhead.ts'
export { writeQrSvg } from './pdf/write-qr-svg.ts'
export { writeSignatures } from './pdf/write-signatures.ts'
export { writeTable, type TableRow } from './pdf/write-table.ts'
export { writeHeading, writeList, writeParagraph, writeTitle } from './pdf/write-text.ts'
export { writeVerify } from './pdf/write-verify.ts'
export { dayFigure, daySpanWords, dayWords, momentWords, timeSpanWords, weekdayWords } from './wording/day-words.ts'
export { designationWords } from './wording/designation-words.ts'
export { clockHoursWords, hoursFigure, hoursWords, waitWords } from './wording/hours-words.ts'
export { moneyFigure, moneyWords } from './wording/money-words.ts'
export { paymentWayOf, type RecordedWay } from './wording/payment-way-of.ts'
export { paymentWayWords, type PaymentWay } from './wording/payment-way.ts'
