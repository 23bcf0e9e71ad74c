import { expect, test } from 'vitest'
import { decideDelegate, type DelegateState } from './decide-delegate.ts'
import { pickSeats } from './pick-seats.ts'

const state: DelegateState = { organizationId: 'renton', schoolIds: new Set(['lakeridge']), person: null }

test('someone of the organization, or someone who is not known yet', () => {
  expect(decideDelegate(state, 'lakeridge').ok).toBe(true)
  expect(decideDelegate({ ...state, person: { organizationId: null, isDelegate: false } }, 'lakeridge').ok).toBe(true)
  expect(decideDelegate({ ...state, person: { organizationId: 'renton', isDelegate: false } }, 'lakeridge').ok).toBe(
    true,
  )
})

test.each([
  [state, 'scenic', 'delegate-school-unknown'],
  [{ ...state, person: { organizationId: 'kent', isDelegate: false } }, 'lakeridge', 'delegate-elsewhere'],
  [{ ...state, person: { organizationId: 'renton', isDelegate: true } }, 'lakeridge', 'delegate-already'],
] as const)('refused: %#', (its, schoolId, code) => {
  expect(decideDelegate(its, schoolId)).toMatchObject({ ok: false, refusal: { code } })
})

test('an allotment is a plan to the manager, and a wall to a delegate', () => {
  const free = [{ schoolId: 'cedar' }, { schoolId: null }]
  expect(pickSeats(free, ['lakeridge'])).toEqual([{ schoolId: null }])
  expect(pickSeats(free, ['lakeridge'], true)).toEqual([null])
  expect(pickSeats(free, ['cedar', 'cedar'], true)).toEqual([{ schoolId: 'cedar' }, null])
})
