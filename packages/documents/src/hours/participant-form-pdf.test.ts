import { describe, expect, it } from 'vitest'
import { readPaper, wordsOf } from '../../testing/read-paper.ts'
import { frame } from '../../testing/samples.ts'
import { participantFormPdf, type ParticipantFormInput } from './participant-form-pdf.ts'

const input: ParticipantFormInput = {
  ...frame('en'),
  participant: {
    legalName: 'María José Nguyễn',
    formerName: 'María Łukasz',
    addressLines: ['1200 Rainier Avenue N', 'Renton, WA 98055'],
    workPlace: 'Lakeridge Elementary',
  },
  courseTitle: 'Data Coaching for Equity',
  instructors: ['Sam Ortiz', 'Jordan Avery'],
  inServiceNumber: 'IS-2026-0412',
  startsOn: '2026-03-03',
  endsOn: '2026-03-10',
  earnedMinutes: 330,
  approvedMinutes: 660,
  designations: [{ name: 'Equity', minutes: 120 }],
  paidCents: 1650,
}
const words = async (change: Partial<ParticipantFormInput> = {}) =>
  wordsOf(readPaper(await participantFormPdf({ ...input, ...change })))

describe('participantFormPdf', () => {
  it('has each field of the form', async () => {
    const said = await words()
    for (const field of [
      'María José Nguyễn',
      'María Łukasz',
      '1200 Rainier Avenue N',
      'Renton, WA 98055',
      'Lakeridge Elementary',
      'Data Coaching for Equity',
      'Sam Ortiz, Jordan Avery',
      'IS-2026-0412',
      'March 3, 2026 – March 10, 2026',
      '$16.50',
      'Equity 2.0',
      'I earned 5.5 of 11.0 hours',
      'Participant’s signature',
    ])
      expect(said).toContain(field)
  })

  it('leaves a line to sign by hand, or shows what was affirmed online', async () => {
    expect(await words()).not.toContain('affirmed online')
    expect(await words({ affirmedOn: '2026-03-11' })).toContain('María José Nguyễn (affirmed online)')
    expect(await words({ language: 'es' })).toContain('obtuve 5.5 de 11.0 horas')
  })
})
