import { describe, expect, test } from 'vitest'
import { checkDraft } from './check-draft.ts'
import { decidePublish, slugOf } from './decide-publish.ts'
import { OfferingDraft } from './draft.ts'

const zone = 'America/Los_Angeles'
const now = '2026-03-02T17:00:00.000Z'
const session = {
  date: '2026-03-10',
  from: '08:30',
  to: '15:30',
  pauses: [{ from: '12:00', to: '13:00', kind: 'meal' as const }],
}
const ready = {
  title: 'Leading with Racial Equity',
  summary: 'A day for school leaders.',
  objectives: 'Name three practices.',
  agenda: 'Morning: data. Afternoon: practice.',
  standards: 'PSEL 3',
  evaluationPlan: 'Form at the end.',
  audiences: ['administrator'],
  sessions: [session],
  instructors: [{ name: 'Ana Ruiz', email: 'ana@esd.example', qualifications: 'Twelve years as a principal.' }],
  capacity: 30,
  format: 'online',
  onlineUrl: 'https://meet.example/a',
  contactName: 'Desk',
  contactEmail: 'desk@esd.example',
}
const draft = (its: object = {}) => OfferingDraft.parse({ ...ready, ...its })
const codes = (its: object) => checkDraft(draft(its), zone, now).map(({ field, code }) => `${field} ${code}`)

describe('what a draft lacks', () => {
  test('nothing, when the proposal is whole', () => {
    expect(checkDraft(draft(), zone, now)).toEqual([])
  })
  test.each<[object, string]>([
    [{ title: '' }, 'title title-needed'],
    [{ standards: '' }, 'standards standards-needed'],
    [{ sessions: [] }, 'sessions session-needed'],
    [{ minToRun: 12 }, 'decidesOn decides-on-needed'],
    [{ decidesOn: '2026-03-06' }, 'minToRun minimum-needed'],
    [{ minToRun: 31, decidesOn: '2026-03-06' }, 'minToRun minimum-above-seats'],
    [{ minToRun: 12, decidesOn: '2026-03-11' }, 'decidesOn decides-after-start'],
    [{ sessions: [{ ...session, to: '08:00', pauses: [] }] }, 'sessions.0.to session-times-crossed'],
    [{ sessions: [session, session] }, 'sessions.1.from sessions-overlap'],
    [{ sessions: [{ ...session, date: '2026-03-01' }] }, 'sessions.0.date session-in-the-past'],
    [
      { sessions: [{ ...session, pauses: [{ from: '15:00', to: '16:00', kind: 'break' }] }] },
      'sessions.0.pauses.0.from pause-outside',
    ],
    [{ sessions: [{ ...session, to: '09:15', pauses: [] }] }, 'sessions too-short'],
    [{ instructors: [{ name: 'A', email: 'a@b.example' }] }, 'instructors.0.qualifications qualifications-needed'],
    [
      { instructors: [{ name: ' ', email: 'a@b.example', qualifications: 'Q' }] },
      'instructors.0.name instructor-name-needed',
    ],
    [{ instructors: [{ name: 'A', qualifications: 'Q' }] }, 'instructors.0.email instructor-address-needed'],
    [
      { instructors: [{ name: 'A', email: 'ana@', qualifications: 'Q' }] },
      'instructors.0.email instructor-address-needed',
    ],
    [{ format: 'in_person' }, 'venueId place-needed'],
    [{ requestedMinutes: 600 }, 'requestedMinutes hours-above-length'],
    [{ closesOn: '2026-03-11' }, 'closesOn closes-after-start'],
  ])('%j', (its, problem) => {
    expect(codes(its)).toContain(problem)
  })
  test('an empty draft names everything and breaks nothing', () => {
    expect(checkDraft(OfferingDraft.parse({}), zone, now).length).toBeGreaterThan(9)
  })
})

describe('publishing', () => {
  test('approves what was asked for, else what is taught', () => {
    expect(decidePublish(draft({ requestedMinutes: 330 }), zone, 'ESD121-2026-0007', now)).toMatchObject({
      ok: true,
      value: { approvedMinutes: 330, slug: 'leading-with-racial-equity-mar-10-esd121-2026-0007' },
    })
    expect(decidePublish(draft(), zone, 'ESD121-2026-0007', now)).toMatchObject({
      ok: true,
      value: { approvedMinutes: 360 },
    })
  })
  test('is never retroactive', () => {
    expect(
      decidePublish(draft({ sessions: [{ ...session, date: '2026-02-10' }] }), zone, 'ESD121-2026-0007', now),
    ).toMatchObject({
      refusal: { code: 'approval-too-late' },
    })
  })
  test('an address in plain letters', () => {
    expect(slugOf('¿Qué es la equidad?', '2026-11-03', 'ESD121-2026-0001')).toBe(
      'que-es-la-equidad-nov-3-esd121-2026-0001',
    )
  })
})
