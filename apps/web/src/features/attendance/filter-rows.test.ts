import { presenceIn } from '@inservice/domain/attendance'
import { describe, expect, it } from 'vitest'
import { filterRows } from './filter-rows.ts'
import type { RosterRow, RosterSession } from './roster-types.ts'
import { likelySession } from './session-standing.ts'
import { presenceOf, wishOf } from './wish-of.ts'

const session: RosterSession = {
  id: 's1',
  position: 1,
  title: '',
  startsAt: '2026-03-10T16:00:00.000Z',
  endsAt: '2026-03-10T19:00:00.000Z',
  timeZone: 'America/Los_Angeles',
  slot: null,
}
const later: RosterSession = {
  ...session,
  id: 's2',
  startsAt: '2026-03-17T16:00:00.000Z',
  endsAt: '2026-03-17T19:00:00.000Z',
}
const row = (familyName: string, its: Partial<RosterRow> = {}): RosterRow => ({
  enrollmentId: familyName,
  personId: familyName,
  givenName: 'María',
  familyName,
  organization: 'Renton School District',
  jobTitle: null,
  email: `${familyName.toLowerCase()}@renton.example`,
  accessNeeds: null,
  overbookReason: null,
  state: 'confirmed',
  coverage: 'free',
  sessionIds: [],
  cells: { s1: presenceOf(session, { kind: 'absent' }) },
  ...its,
})

describe('the rows that a filter leaves', () => {
  const rows = [
    row('Nuñez'),
    row('Abe', { organization: 'Kent School District' }),
    row('Cruz', { cells: { s1: presenceOf(session, { kind: 'present' }) } }),
    row('Dahl', { state: 'instructor' }),
  ]
  const names = (filter: object) => filterRows(rows, filter, session).map(({ familyName }) => familyName)

  it('are found by words without their accents, in any order', () => {
    expect(names({ q: 'nunez maria' })).toEqual(['Nuñez'])
    expect(names({ q: 'kent' })).toEqual(['Abe'])
    expect(names({ from: 'Kent School District' })).toEqual(['Abe'])
  })
  it('are those still to be marked, without instructors', () => {
    expect(names({ show: 'unmarked' })).toEqual(['Nuñez', 'Abe'])
  })
})

describe('a change and its undo', () => {
  it('is the former state as a wish, stretch by stretch', () => {
    const lunch = presenceIn(session, [
      { sessionId: 's1', from: '2026-03-10T16:05:00.000Z', to: '2026-03-10T17:00:00.000Z' },
      { sessionId: 's1', from: '2026-03-10T17:30:00.000Z', to: null },
    ])
    expect(presenceOf(session, wishOf(lunch))).toEqual(lunch)
    expect(wishOf(presenceOf(session, { kind: 'absent' }))).toEqual({ kind: 'absent' })
  })
})

describe('the session that opens first', () => {
  it.each([
    ['2026-03-01T00:00:00.000Z', 's1'],
    ['2026-03-10T15:00:00.000Z', 's1'],
    ['2026-03-17T14:59:00.000Z', 's1'],
    ['2026-03-17T15:00:00.000Z', 's2'],
  ])('at %s is %s', (now, id) => expect(likelySession([session, later], now)?.id).toBe(id))
})
