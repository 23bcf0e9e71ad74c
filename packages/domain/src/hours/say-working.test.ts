import { describe, expect, test } from 'vitest'
import { computeAward } from './compute-award.ts'
import { examplePolicies } from './policies.ts'
import { readLocalSession } from './read-local-session.ts'
import { sayHours } from './say-hours.ts'
import { sayMinutes } from './say-minutes.ts'
import { sayWorking } from './say-working.ts'

const session = readLocalSession({
  id: 's1',
  date: '2026-03-10',
  start: '08:30',
  end: '15:30',
  timeZone: 'America/Los_Angeles',
  pauses: [
    { start: '10:00', end: '10:15', kind: 'break' },
    { start: '12:00', end: '13:00', kind: 'meal' },
    { start: '14:00', end: '14:15', kind: 'break' },
  ],
  tags: ['equity'],
})
const award = computeAward(
  { ...examplePolicies.halfHourDown, code: 'PS' },
  [session],
  [{ sessionId: 's1', from: '2026-03-10T16:15:00.000Z', to: '2026-03-10T22:30:00.000Z' }],
)

describe('a working read aloud', () => {
  test('in English', () => {
    const said = award.working.map((line) => sayWorking(line, 'en'))
    expect(said.map(({ label, detail, amount, rule }) => [label, detail, amount, rule].join(' | '))).toEqual([
      'Tue, Mar 10, 2026 | 8:30 AM–3:30 PM | 7 h 00 | ',
      'meal | 12:00 PM–1:00 PM left out | −1 h 00 | PS-2',
      'breaks | 2 × 15 min left out | −0 h 30 | PS-1',
      'not attended | present 9:15 AM–3:30 PM | −0 h 45 | PS-3',
      'time that counts |  | 4 h 45 | ',
      'rounded down to the half hour |  | 4.5 | PS-4',
      'of which Equity |  | 4.5 | PS-9',
    ])
  })
  test('in Spanish', () => {
    const said = award.working.map((line) => sayWorking(line, 'es'))
    expect(said.map(({ label }) => label).slice(1)).toEqual([
      'comida',
      'descansos',
      'sin asistencia',
      'tiempo que cuenta',
      'redondeado hacia abajo: media hora',
      'de las cuales Equidad',
    ])
  })
})

test.each([
  [330, '5.5'],
  [60, '1.0'],
  [20, '0.33'],
  [285, '4.75'],
  [0, '0.0'],
  [60_000, '1,000.0'],
])('%i minutes are %s hours', (minutes, said) => {
  expect(sayHours(minutes, 'en')).toBe(said)
})

test('a sum on paper', () => {
  expect([sayMinutes(330), sayMinutes(-60), sayMinutes(5)]).toEqual(['5 h 30', '−1 h 00', '0 h 05'])
})
