import { describe, expect, test } from 'vitest'
import { claimUntil } from './block-deadlines.ts'
import { decideSettle, type SettleState } from './decide-settle.ts'

const due = '2026-04-13T16:00:00.000Z'
const state: SettleState = {
  rule: 'credit',
  returnsAt: due,
  settledAt: null,
  isLive: true,
  seats: [
    { id: '1', state: 'claimed' },
    { id: '2', state: 'assigned' },
    { id: '3', state: 'free' },
    { id: '4', state: 'returned' },
  ],
  seatCents: 13_500,
  seatWithheldCents: 1_500,
}

describe('at a block’s deadline', () => {
  test.each([
    ['public', 'returned', 27_000, 3_000],
    ['credit', 'credited', 27_000, 3_000],
    ['lapse', 'lapsed', 0, 0],
  ] as const)('%s: the free and the only named seats are %s', (rule, to, cents, withheldCents) => {
    expect(decideSettle({ ...state, rule }, due)).toEqual({
      ok: true,
      value: { rule, to, seatIds: ['2', '3'], cents, withheldCents },
    })
  })
  test.each([
    ['a moment before', {}, '2026-04-13T15:59:59.999Z'],
    ['without a rule', { rule: null }, due],
    ['done already', { settledAt: due }, due],
    ['without a deadline', { returnsAt: null }, due],
    ['where the block is over', { isLive: false }, due],
  ])('nothing %s', (_, its, now) => {
    expect(decideSettle({ ...state, ...its }, now)).toMatchObject({ refusal: { code: 'block-not-due' } })
  })
  test('where all are claimed it is done with nothing', () => {
    expect(decideSettle({ ...state, seats: [] }, due)).toMatchObject({ value: { seatIds: [], cents: 0 } })
  })
})

test('a named person may take the seat until unclaimed ones leave; with no rule to come, as long as seats change hands', () => {
  const block = { returnsAt: due, swapUntil: '2026-04-20T16:00:00.000Z', deadlineRule: 'lapse', settledAt: null }
  expect(claimUntil(block)).toBe(due)
  expect(claimUntil({ ...block, settledAt: due })).toBe(block.swapUntil)
  expect(claimUntil({ ...block, deadlineRule: null })).toBe(block.swapUntil)
  expect(claimUntil({ ...block, returnsAt: null })).toBe(block.swapUntil)
})
