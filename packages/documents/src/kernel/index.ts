// Kernel: what papers and letters have in common.
// A paper is a tagged PDF, a letter is a subject with HTML and plain text, a sheet is CSV.
// Data comes in, bytes go out: nothing here reads a clock, a database or the network.
export type {
  PaperAccountCode,
  PaperDesignation,
  PaperFrame,
  PaperImage,
  PaperParty,
  PaperProvider,
  PaperSession,
} from './paper.ts'
export type { Letter, LetterFrame, LetterOffering, LetterSender } from './letter/letter.ts'
export { paymentWayWords, type PaymentWay } from './wording/payment-way.ts'
export { guardCell, writeCsv, type CsvCell, type CsvWriting } from './csv/write-csv.ts'
export { readCsv, type CsvDelimiter, type CsvRefusal, type CsvRow, type CsvSheet } from './csv/read-csv.ts'
export { findColumns } from './csv/find-columns.ts'
