import { describe, expect, it } from 'vitest'
import { readPaper, wordsOf } from '../../testing/read-paper.ts'
import { frame, zone } from '../../testing/samples.ts'
import { readCsv } from '../kernel/index.ts'
import { rosterCsv, signInSheetPdf, type SignInSheetInput } from './index.ts'

const input: SignInSheetInput = {
  ...frame('en'),
  offeringTitle: 'Data Coaching for Equity',
  inServiceNumber: 'IS-1',
  instructors: ['Sam Ortiz'],
  session: {
    startsAt: '2026-03-10T15:30:00.000Z',
    endsAt: '2026-03-10T22:30:00.000Z',
    timeZone: zone,
    place: 'Cedar Room',
  },
  rows: [
    { name: 'Ada Byron', organization: 'Renton School District', code: 'INS1:a' },
    { name: 'Pat Lee', organization: null },
  ],
  blankRows: 3,
}

describe('signInSheetPdf', () => {
  it('has a row for each person, a square for each code, and empty rows for walk-ins', async () => {
    const paper = readPaper(await signInSheetPdf(input))
    const rows = paper.elements.filter(({ path }) => path === 'Document/Table/TBody/TR')
    expect(rows).toHaveLength(2 + 3)
    const alts = paper.elements.flatMap(({ path, alt }) => (path.endsWith('TD/Figure') ? [alt] : []))
    expect(alts).toEqual(['QR code to mark Ada Byron present'])
    const words = wordsOf(paper)
    for (const part of ['Tuesday, March 10, 2026', '8:30 AM – 3:30 PM', 'Cedar Room', 'Out: time and signature'])
      expect(words).toContain(part)
    expect(paper.loose).toEqual([])
  })

  it('gives the room of the squares to the signatures where no row has one', async () => {
    const rows = [{ name: 'Pat Lee' }]
    const words = wordsOf(readPaper(await signInSheetPdf({ ...input, rows })))
    expect(words).not.toContain('Scan')
    expect(words).toContain('Out: time and signature')
  })

  it('holds a full room in Spanish', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ name: `Persona ${at + 1}`, code: `INS1:${at}` }))
    const paper = readPaper(await signInSheetPdf({ ...input, language: 'es', rows }))
    expect(paper.pages).toBeGreaterThan(3)
    expect(wordsOf(paper)).toContain('Persona 60')
    expect(wordsOf(paper)).toContain('Entrada: hora y firma')
  })
})

describe('rosterCsv', () => {
  it('has a column for each session, sums the minutes, and guards what was typed', () => {
    const row = {
      name: '=HYPERLINK("x")',
      email: 'ada@x.org',
      standing: 'confirmed' as const,
      owedCents: -1_500,
      presentMinutes: [330, null],
    }
    const sheet = readCsv(
      rosterCsv({ language: 'en', sessions: [{ on: '2026-03-03' }, { on: '2026-03-10' }], rows: [row] }),
    )
    if (!sheet.ok) throw new Error(sheet.refusal.code)
    expect(sheet.value.header.cells).toContain('2026-03-10 (minutes)')
    const [cells] = sheet.value.rows.map(({ cells: found }) => found)
    expect(cells).toEqual(['\'=HYPERLINK("x")', 'ada@x.org', '', '', 'Confirmed', '', '-15.00', '330', '', '330', ''])
  })
})
