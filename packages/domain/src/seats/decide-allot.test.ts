import { describe, expect, test } from 'vitest'
import { decideAllot } from './decide-allot.ts'
import { pickSeats } from './pick-seats.ts'
import { tallySchools } from './tally-schools.ts'

const schools = new Set(['lakeridge', 'cedar'])
const seats = [
  { id: '1', state: 'free', schoolId: null },
  { id: '2', state: 'claimed', schoolId: null },
  { id: '3', state: 'free', schoolId: null },
  { id: '4', state: 'free', schoolId: 'cedar' },
]
const none = { fromSchoolId: null, toSchoolId: 'lakeridge' }

describe('allotting', () => {
  test('the first free ones by position; those that people have stay', () => {
    expect(decideAllot(seats, schools, { ...none, quantity: 2 })).toEqual({ ok: true, value: ['1', '3'] })
    const again = { fromSchoolId: 'cedar', toSchoolId: 'lakeridge', quantity: 1 }
    expect(decideAllot(seats, schools, again)).toEqual({ ok: true, value: ['4'] })
    const back = { fromSchoolId: 'cedar', toSchoolId: null, quantity: 1 }
    expect(decideAllot(seats, schools, back)).toEqual({ ok: true, value: ['4'] })
  })
  test.each([
    ['allot-above-free', { ...none, quantity: 3 }, { free: 2 }],
    ['allot-above-free', { fromSchoolId: 'cedar', toSchoolId: null, quantity: 2 }, { free: 1 }],
    ['allot-same-school', { fromSchoolId: 'cedar', toSchoolId: 'cedar', quantity: 1 }, {}],
    ['allot-school-unknown', { fromSchoolId: null, toSchoolId: 'elsewhere', quantity: 1 }, {}],
  ])('%s', (code, input, facts) => {
    expect(decideAllot(seats, schools, input)).toMatchObject({ ok: false, refusal: { code, facts } })
  })
})

describe('which seat is used first', () => {
  const free = [
    { id: '1', schoolId: 'lakeridge' },
    { id: '2', schoolId: null },
    { id: '3', schoolId: 'cedar' },
  ]
  const idsOf = (...people: (string | null)[]) => pickSeats(free, people).map((seat) => seat?.id ?? null)
  test('one’s own school’s, then one of no school, then any, each once', () => {
    expect(idsOf('cedar')).toEqual(['3'])
    expect(idsOf('other', 'lakeridge', 'cedar')).toEqual(['2', '1', '3'])
    expect(idsOf(null, null, null, null)).toEqual(['2', '1', '3', null])
  })
})

test('by school, by name, no school last; what left the block is counted nowhere', () => {
  const of = (state: 'free' | 'assigned' | 'claimed' | 'lapsed', schoolName: string | null) => ({
    state,
    schoolId: schoolName,
    schoolName,
  })
  const tallied = tallySchools([
    of('free', null),
    of('free', 'Lakeridge'),
    of('claimed', 'Cedar'),
    of('lapsed', 'Cedar'),
  ])
  expect(tallied).toEqual([
    { schoolId: 'Cedar', name: 'Cedar', free: 0, requested: 0, assigned: 0, claimed: 1 },
    { schoolId: 'Lakeridge', name: 'Lakeridge', free: 1, requested: 0, assigned: 0, claimed: 0 },
    { schoolId: null, name: null, free: 1, requested: 0, assigned: 0, claimed: 0 },
  ])
})
