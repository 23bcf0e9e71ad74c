import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const read = (bytes: Uint8Array) => {
  const sheet = readCsv(bytes)
  if (!sheet.ok) throw new Error(sheet.refusal.code)
  return sheet.value
}

describe('readCsv', () => {
  it.each([
    ['UTF-8', utf8('name;email\nMaría Peña;maria@x.org'), 'utf-8'],
    ['UTF-8 with a mark', utf8('\uFEFFname;email\nMaría Peña;maria@x.org'), 'utf-8'],
    ['Windows-1252', latin('name;email\nMar\u00eda Pe\u00f1a;maria@x.org'), 'windows-1252'],
    ['UTF-16 with a mark', utf16le('\uFEFFname;email\nMaría Peña;maria@x.org'), 'utf-16le'],
    ['UTF-16 without', utf16le('name;email\nMaría Peña;maria@x.org'), 'utf-16le'],
    ['UTF-16 big end first', utf16be('name;email\nMaría Peña;maria@x.org'), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    const sheet = read(bytes)
    expect(sheet.encoding).toBe(encoding)
    expect(sheet.header.cells).toEqual(['name', 'email'])
    expect(sheet.rows).toEqual([{ line: 2, cells: ['María Peña', 'maria@x.org'] }])
  })

  it.each([
    [',', 'name,email\n"Lee, Pat; Jr.",p@x.org'],
    [';', 'name;email\n"Lee, Pat; Jr.";p@x.org'],
    ['\t', 'name\temail\n"Lee, Pat; Jr."\tp@x.org'],
    [';', 'sep=;\nname;email\n"Lee, Pat; Jr.";p@x.org'],
    [',', '"a;b;c;d",email\n"Lee, Pat; Jr.",p@x.org'],
  ] as const)('finds the delimiter %j', (delimiter, text) => {
    const sheet = read(utf8(text))
    expect(sheet.delimiter).toBe(delimiter)
    expect(sheet.rows[0]?.cells).toEqual(['Lee, Pat; Jr.', 'p@x.org'])
  })

  it('keeps the file’s own line numbers over empty lines, line breaks in cells and a sep line', () => {
    const text = 'sep=,\r\nname,email\r\n\r\n"Pat\r\nLee",p@x.org\r\n,\r\nSam,s@x.org'
    const sheet = read(utf8(text))
    expect(sheet.header.line).toBe(2)
    expect(sheet.rows.map(({ line }) => line)).toEqual([4, 7])
  })

  it('takes off blanks that no one sees', () => {
    expect(read(utf8('email\n\u200B s@x.org\u00A0')).rows[0]?.cells).toEqual(['s@x.org'])
  })

  it('says what stands in the way of a file', () => {
    const code = (bytes: Uint8Array) => {
      const sheet = readCsv(bytes)
      return sheet.ok ? 'read' : sheet.refusal.code
    }
    expect(code(utf8(''))).toBe('file-empty')
    expect(code(utf8('\n\n'))).toBe('file-empty')
    expect(code(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2]))).toBe('file-is-workbook')
    expect(code(utf8('name,email\n"Pat,p@x.org\n'))).toBe('file-unreadable')
  })

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `x${text.normalize()}x`)
    const table = fc.tuple(
      fc.constantFrom(',', ';', '\t'),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
    )
    fc.assert(
      fc.property(table, fc.boolean(), ([delimiter, rows], mark) => {
        const sheet = read(writeCsv(['name', 'email'], rows, { delimiter, mark }))
        const blank = (text: string) => text.replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '').replaceAll('\u00A0', ' ')
        expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(blank)))
      }),
    )
  })
})
