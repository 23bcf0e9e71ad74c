import { describe, expect, it } from 'vitest'
import { frame, provider } from '../../../testing/samples.ts'
import { readPaper, wordsOf } from '../../../testing/read-paper.ts'
import { closeSheet } from './close-sheet.ts'
import { openSheet } from './open-sheet.ts'
import { printText } from './print-text.ts'
import type { Sheet } from './sheet.ts'
import { writeFacts } from './write-facts.ts'
import { writeLetterhead } from './write-letterhead.ts'
import { writeTable } from './write-table.ts'
import { writeHeading, writeList, writeParagraph, writeTitle } from './write-text.ts'
import { writeVerify } from './write-verify.ts'

const open = (language: 'en' | 'es' = 'en'): Sheet =>
  openSheet({
    title: 'Reading & <writing>: part (1)',
    author: provider.name,
    language,
    issuedOn: frame(language).issuedOn,
    runningHead: 'running head',
    runningFoot: 'running foot',
  })

const columns = [
  { header: 'Course', share: 3 },
  { header: 'Hours', share: 1, align: 'right' },
] as const

const manyRows = Array.from({ length: 80 }, (_, at) => ({ cells: [`Course ${at + 1}`, '1.0'] }))

const longPaper = async (): Promise<Uint8Array> => {
  const sheet = open()
  writeTitle(sheet, 'Title')
  writeTable(sheet, { columns, rows: manyRows })
  return closeSheet(sheet)
}

describe('a sheet', () => {
  it('says that it is tagged, in which language, and that it follows PDF/UA', async () => {
    const sheet = open('es')
    writeTitle(sheet, 'Título')
    const { raw } = readPaper(await closeSheet(sheet))
    expect(raw).toMatch(/\/MarkInfo \d+ 0 R/)
    expect(raw).toMatch(/\/Marked true/)
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(raw).toContain('/Lang (es-US)')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toContain('<rdf:li xml:lang="x-default">Reading y ')
    expect(raw).not.toContain('Reading &')
    expect(raw).toMatch(/\/Tabs \/S/)
  })

  it('carries its fonts and no other', async () => {
    const { raw } = readPaper(await longPaper())
    const fonts = [...raw.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name = '']) => name)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Source(Sans3|Serif4)-/)
    expect(raw).toContain('/FontFile2')
  })

  it('is read in the order in which it was written', async () => {
    const sheet = open()
    writeLetterhead(sheet, provider)
    writeTitle(sheet, 'Title')
    writeFacts(sheet, [
      ['Name', 'Ada'],
      ['Former name', null],
      ['Address', ['1 First Street', 'Renton']],
    ])
    writeHeading(sheet, 'Section')
    writeParagraph(sheet, 'A paragraph.')
    writeList(sheet, ['one', 'two'])
    writeVerify(sheet, { title: 'Verify', text: 'Here:', url: 'https://example.org/v/1', alt: 'QR code' })
    const paper = readPaper(await closeSheet(sheet))
    expect(wordsOf(paper).split('\n').slice(3)).toEqual([
      'Title',
      'Name',
      'Ada',
      'Address',
      '1 First Street',
      'Renton',
      'Section',
      'A paragraph.',
      '•',
      'one',
      '•',
      'two',
      'Verify',
      'Here:',
      'https://example.org/v/1',
    ])
    const paths = paper.elements.map(({ path }) => path)
    for (const path of ['H1', 'H2', 'P', 'Table/TR/TH', 'Table/TR/TD', 'L/LI/Lbl', 'L/LI/LBody', 'Figure', 'P/Link'])
      expect(paths).toContain(`Document/${path}`)
    expect(paper.elements.find(({ path }) => path.endsWith('Figure'))?.alt).toBe('QR code')
    expect(paper.raw).toContain('/URI (https://example.org/v/1)')
  })

  it('repeats a table’s header on each page for the eye, and says it once', async () => {
    const paper = readPaper(await longPaper())
    expect(paper.pages).toBeGreaterThan(2)
    const heads = paper.elements.filter(({ path, text }) => path.endsWith('THead/TR/TH') && text === 'Course')
    expect(heads).toEqual([{ path: 'Document/Table/THead/TR/TH', text: 'Course', alt: null, scope: 'Column' }])
    expect(paper.artifacts.filter((text) => text === 'Course Hours')).toHaveLength(paper.pages - 1)
    expect(paper.elements.filter(({ path }) => path.endsWith('TBody/TR/TH'))).toHaveLength(manyRows.length)
    expect(paper.artifacts.filter((text) => text.startsWith('running head'))).toHaveLength(paper.pages - 1)
  })

  it('numbers its pages as artifacts', async () => {
    const paper = readPaper(await longPaper())
    for (let page = 1; page <= paper.pages; page += 1)
      expect(paper.artifacts).toContain(`running foot Page ${page} of ${paper.pages}`)
    expect(wordsOf(paper)).not.toContain('Page 1')
  })

  it('leaves no text outside the structure; where some is, the reader finds it', async () => {
    expect(readPaper(await longPaper()).loose).toEqual([])
    const sheet = open()
    printText(sheet.doc, 'loose words', { x: 54, y: 100, width: 200 })
    expect(readPaper(await closeSheet(sheet)).loose).toEqual(['loose words'])
  })

  it('prints names in their own letters, and a square for a letter that it does not have', async () => {
    const sheet = open()
    for (const name of ['Nguyễn', 'Łukasz', 'Олена', 'Ελένη', '王小明', 'Ada\u200B\nLovelace'])
      writeParagraph(sheet, name)
    const words = wordsOf(readPaper(await closeSheet(sheet))).split('\n')
    expect(words).toEqual(['Nguyễn', 'Łukasz', 'Олена', 'Ελένη', '□□□', 'Ada Lovelace'])
  })

  it('gives the same bytes for the same data', async () => {
    expect(Buffer.compare(await longPaper(), await longPaper())).toBe(0)
  })
})
