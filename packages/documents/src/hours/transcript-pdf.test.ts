import { describe, expect, it } from 'vitest'
import { readPaper, wordsOf } from '../../testing/read-paper.ts'
import { frame, provider } from '../../testing/samples.ts'
import { schoolYearWords } from './school-year-words.ts'
import { transcriptPdf, type TranscriptInput } from './transcript-pdf.ts'

const input: TranscriptInput = {
  ...frame('en'),
  educator: { name: 'María José Nguyễn', formerName: 'María Łukasz', certificateNumber: '401234H' },
  lines: [
    {
      completedOn: '2025-08-31',
      creditMinutes: 330,
      courseTitle: 'Data Coaching for Equity',
      designations: [{ name: 'Equity', minutes: 120 }],
      inServiceNumber: 'IS-1',
      providerName: provider.name,
    },
    {
      completedOn: '2025-09-01',
      creditMinutes: 60,
      courseTitle: 'Computer Science Fundamentals',
      designations: [{ name: 'STEM', minutes: 60 }],
      providerName: 'Northwest ESD 189',
    },
    {
      completedOn: '2026-03-10',
      creditMinutes: 180,
      courseTitle: 'School, Family, and Community Partnerships',
      designations: [
        { name: 'Equity', minutes: 90 },
        { name: 'Leadership', minutes: 30 },
      ],
      providerName: provider.name,
    },
  ],
  designee: { name: 'Jordan Avery', title: 'Clock-hour registrar' },
  version: 3,
  verifyUrl: 'https://inservice.example.org/verify/7k2m',
}
const read = async (change: Partial<TranscriptInput> = {}) => readPaper(await transcriptPdf({ ...input, ...change }))
const cellsOf = (words: string, from: string, count: number) => {
  const all = words.split('\n')
  return all.slice(all.indexOf(from), all.indexOf(from) + count)
}

describe('transcriptPdf', () => {
  it('has every field of the state’s list', async () => {
    const paper = await read()
    const words = wordsOf(paper)
    for (const field of [
      'Clock-hour transcript',
      'María José Nguyễn',
      'María Łukasz',
      '401234H',
      provider.name,
      'Northwest ESD 189',
      'https://inservice.example.org/verify/7k2m',
      'April 2, 2026',
    ])
      expect(words).toContain(field)
    expect(words).toContain(`Jordan Avery, Clock-hour registrar, ${provider.name}`)
    expect(cellsOf(words, '08/31/2025', 5)).toEqual([
      '08/31/2025',
      'Data Coaching for Equity',
      `${provider.name} · in-service no. IS-1`,
      'Equity 2.0',
      '5.5',
    ])
    expect(paper.elements.flatMap(({ alt }) => alt ?? [])).toEqual([
      'Seal of the district',
      'QR code that opens the page on which this transcript can be verified',
    ])
    expect(paper.artifacts.join(' ')).toContain('version 3')
  })

  it('adds up by school year, which begins on September 1, newest first', async () => {
    const words = wordsOf(await read())
    expect(words.indexOf('School year 2025–26')).toBeLessThan(words.indexOf('School year 2024–25'))
    expect(cellsOf(words, 'Total 2025–26', 3)).toEqual(['Total 2025–26', 'Equity 1.5, Leadership 0.5, STEM 1.0', '4.0'])
    expect(cellsOf(words, 'Total 2024–25', 3)).toEqual(['Total 2024–25', 'Equity 2.0', '5.5'])
    expect(words).toContain('9.5 clock hours')
    expect(words).toContain('3 entries, 9.5 clock hours in all')
  })

  it('is not called a certificate of completion, and says so', async () => {
    const paper = await read()
    const titles = paper.elements.filter(({ path }) => /\/H\d$/.test(path)).map(({ text }) => text)
    expect(titles.join(' ')).not.toMatch(/certificate/i)
    expect(wordsOf(paper)).toContain('it is not a “certificate of completion”')
  })

  it('speaks Spanish, and has a transcript without hours and without a certificate number', async () => {
    const words = wordsOf(
      await read({ language: 'es', lines: [], educator: { name: 'Ada', certificateNumber: null, formerName: null } }),
    )
    expect(words).toContain('Historial de horas de reloj acreditadas')
    expect(words).toContain('No consta')
    expect(words).toContain('Todavía no se han acreditado horas de reloj.')
  })

  it('prints a long career on several pages, every line once', async () => {
    const lines = Array.from({ length: 120 }, (_, at) => ({ ...input.lines[0]!, courseTitle: `Course no. ${at + 1}.` }))
    const paper = await read({ lines })
    expect(paper.pages).toBeGreaterThan(4)
    const words = wordsOf(paper).split('\n')
    for (const { courseTitle } of lines) expect(words.filter((word) => word === courseTitle)).toHaveLength(1)
    expect(paper.loose).toEqual([])
  })
})

describe('school years', () => {
  it('turn on September 1', () => {
    expect([schoolYearWords(2025), schoolYearWords(1999)]).toEqual(['2025–26', '1999–00'])
  })
})
