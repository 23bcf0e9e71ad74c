import { expect, test } from 'vitest'
import { decideConfirm, minimumStanding, tendMinimum, type Minimum } from './decide-minimum.ts'

const now = '2026-03-02T17:00:00.000Z'
const tentative: Minimum = {
  state: 'published',
  endsAt: '2026-04-10T00:00:00.000Z',
  needed: 15,
  decidesOn: '2026-03-20',
  confirmedAt: null,
  askedAt: null,
  registered: 12,
}

test('it is tentative until it is confirmed or canceled; without a day to decide by, it takes place', () => {
  expect(minimumStanding(tentative)).toBe('tentative')
  expect(minimumStanding({ ...tentative, confirmedAt: now })).toBe('confirmed')
  expect(minimumStanding({ ...tentative, confirmedAt: now, state: 'canceled' })).toBe('canceled')
  expect(minimumStanding({ ...tentative, decidesOn: null })).toBe('none')
})

test('staff may confirm it with too few; not twice, not canceled, not over', () => {
  expect(decideConfirm(tentative, now)).toEqual({ ok: true, value: 'confirmed' })
  for (const [change, code] of [
    [{ confirmedAt: now }, 'offering-not-tentative'],
    [{ decidesOn: null }, 'offering-not-tentative'],
    [{ state: 'canceled' }, 'offering-canceled'],
    [{ state: 'completed' }, 'offering-took-place'],
    [{ endsAt: now }, 'offering-took-place'],
  ] as const)
    expect(decideConfirm({ ...tentative, ...change }, now)).toMatchObject({ refusal: { code } })
})

test('of itself it is confirmed with enough people, before or after its day; with too few, staff are asked on the day, once', () => {
  const on = (today: string, change: Partial<Minimum> = {}) => tendMinimum({ ...tentative, ...change }, today, now)
  expect(on('2026-03-19')).toBe('wait')
  expect(on('2026-03-19', { registered: 15 })).toBe('confirmed')
  expect(on('2026-03-20')).toBe('ask')
  expect(on('2026-03-25')).toBe('ask')
  expect(on('2026-03-25', { askedAt: now })).toBe('wait')
  expect(on('2026-03-25', { askedAt: now, registered: 16 })).toBe('confirmed')
  expect(on('2026-03-25', { state: 'canceled', registered: 16 })).toBe('wait')
  expect(on('2026-03-25', { confirmedAt: now, registered: 16 })).toBe('wait')
})
