import { describe, expect, it } from 'vitest'
import { guardCell, writeCsv } from './write-csv.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('writeCsv', () => {
  it('begins with the mark that spreadsheets know UTF-8 by, unless told not to', () => {
    expect(text(writeCsv(['a'], []))).toBe('\uFEFFa\r\n')
    expect(text(writeCsv(['a'], [], { mark: false }))).toBe('a\r\n')
  })

  it('quotes what would break a row', () => {
    expect(text(writeCsv(['a', 'b'], [['x,"y"', 'one\ntwo']], { mark: false }))).toBe('a,b\r\n"x,""y""","one\ntwo"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('guards %j against being run as a formula', (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`)
    expect(text(writeCsv(['a'], [[cell]]))).toContain(`'${cell}`)
  })

  it('leaves figures and numbers as they are, below zero too', () => {
    expect(guardCell({ figure: '-15.00' })).toBe('-15.00')
    expect(guardCell(-15)).toBe('-15')
    expect(guardCell(null)).toBe('')
  })
})
