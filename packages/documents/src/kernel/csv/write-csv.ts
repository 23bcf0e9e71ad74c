import { stringify } from 'csv-stringify/sync'

/** Words are guarded against formulas; a number or a figure (`{ figure: '-15.00' }`) stands as it is. */
export type CsvCell = string | number | null | { readonly figure: string }

export type CsvWriting = {
  /** The mark at the start by which spreadsheet programs know UTF-8; on unless told otherwise. */
  readonly mark?: boolean
  readonly delimiter?: ',' | ';' | '\t'
}

const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/** Text that a spreadsheet would run as a formula gets an apostrophe before it: `=1+1` is `'=1+1`. */
export const guardCell = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return cell.figure
  return formulaStart.test(cell) ? `'${cell}` : cell
}

/** A sheet as UTF-8 CSV with a header row, lines ended as spreadsheets expect. */
export const writeCsv = (
  headers: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { mark = true, delimiter = ',' }: CsvWriting = {},
): Uint8Array => {
  const cells = [headers, ...rows].map((row) => row.map(guardCell))
  const text = stringify(cells, { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  return new TextEncoder().encode(`${mark ? '\uFEFF' : ''}${text}`)
}
