import { parse } from 'csv-parse/sync'
import { ok, refuse, type Result } from '@inservice/domain/kernel'
import { decodeText, type TextEncoding } from './decode-text.ts'

export type CsvDelimiter = ',' | ';' | '\t'
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }
export type CsvSheet = {
  readonly encoding: TextEncoding
  readonly delimiter: CsvDelimiter
  readonly header: CsvRow
  /** The rows below the header, empty ones left out; `line` is the line of the file where each begins. */
  readonly rows: readonly CsvRow[]
}
export type CsvRefusal = 'file-empty' | 'file-is-workbook' | 'file-unreadable'

const delimiters = [',', ';', '\t'] as const
const clean = (cell: string): string =>
  cell
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll('\u00A0', ' ')
    .trim()

/** The delimiter that the first line uses most, text in quotes not counted; a `sep=;` line says it itself. */
const delimiterOf = (text: string): CsvDelimiter => {
  const said = /^sep=([,;\t])\n/.exec(text)?.[1]
  const told = delimiters.find((delimiter) => delimiter === said)
  if (told !== undefined) return told
  const firstLine = /^\n*(?:"(?:[^"]|"")*"|[^\n"])*/.exec(text)?.[0].replaceAll(/"(?:[^"]|"")*"/g, '') ?? ''
  const count = (delimiter: string) => firstLine.split(delimiter).length
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best))
}

const isWorkbook = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((mark) => mark.every((byte, at) => bytes[at] === byte))

const parseRows = (text: string, delimiter: CsvDelimiter): readonly CsvRow[] => {
  const rows: CsvRow[] = []
  const keep = (record: readonly string[], { lines }: { readonly lines: number }) => {
    // A cell may hold line breaks: the row begins on the line where its first cell does.
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    const cells = record.map(clean)
    if (cells.some((cell) => cell !== '')) rows.push({ line: lines - breaks, cells })
    return null
  }
  parse(text, { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: '\n', on_record: keep })
  return rows
}

/**
 * Reads a CSV file as spreadsheets write them: UTF-8, UTF-16 or Windows-1252, parted by commas, semicolons or tabs.
 * Refuses `file-empty`, `file-is-workbook` (an Excel file under whatever name) and `file-unreadable` (a quote never closed).
 */
export const readCsv = (bytes: Uint8Array): Result<CsvSheet, CsvRefusal> => {
  if (isWorkbook(bytes)) return refuse('file-is-workbook')
  const { text: decoded, encoding } = decodeText(bytes)
  // One kind of line end, so that lines are counted as a person counts them.
  const text = decoded.replaceAll(/\r\n?/g, '\n')
  const delimiter = delimiterOf(text)
  const said = /^sep=[,;\t]\n/.exec(text)?.[0] ?? ''
  try {
    // The `sep=` line stays as an empty line, so that line numbers are the file's own.
    const [header, ...rows] = parseRows(said === '' ? text : `\n${text.slice(said.length)}`, delimiter)
    return header === undefined ? refuse('file-empty') : ok({ encoding, delimiter, header, rows })
  } catch (fault) {
    return refuse('file-unreadable', { why: fault instanceof Error ? fault.message : String(fault) })
  }
}
