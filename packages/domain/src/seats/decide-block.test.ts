import { describe, expect, test } from 'vitest'
import { blockDeadlines } from './block-deadlines.ts'
import { decideBlock, type BlockInput, type BlockState } from './decide-block.ts'
import { decideReturn } from './decide-return.ts'

const now = '2026-03-02T17:00:00.000Z'
const state: BlockState = {
  offering: { state: 'published', districtSeats: true, closesAt: null, startsAt: '2026-04-20T16:00:00.000Z' },
  seats: { capacity: 20, taken: 8, waiting: 0 },
  totalCents: 120_000,
  purchaseOrder: null,
  today: '2026-03-02',
}
const input: BlockInput = {
  quantity: 8,
  expectedCents: 120_000,
  purchaseOrderNumber: 'PO-7',
  authorizedCents: 200_000,
  expiresOn: null,
  approver: 'K. Moss',
}

describe('buying a block', () => {
  test('a new order, one on file, and nothing to pay', () => {
    expect(decideBlock(state, input, now)).toMatchObject({ value: { payBy: 'new-order' } })
    const onFile = { ...state, purchaseOrder: { leftCents: 120_000, expiresOn: '2026-03-02' } }
    expect(decideBlock(onFile, input, now)).toMatchObject({ value: { payBy: 'order-on-file' } })
    const free = { ...state, totalCents: 0 }
    expect(decideBlock(free, { ...input, expectedCents: 0, purchaseOrderNumber: '' }, now)).toMatchObject({
      value: { payBy: 'nothing' },
    })
  })
  test.each<[string, Partial<BlockState>, Partial<BlockInput>, object]>([
    ['block-not-offered', { offering: { ...state.offering, districtSeats: false } }, {}, {}],
    ['block-closed', { offering: { ...state.offering, startsAt: now } }, {}, {}],
    ['block-closed', { offering: { ...state.offering, state: 'canceled' } }, {}, {}],
    ['block-seats-short', {}, { quantity: 13 }, { free: 12, asked: 13 }],
    ['block-seats-short', { seats: { capacity: 20, taken: 8, waiting: 1 } }, {}, { free: 0, waiting: 1 }],
    ['block-price-changed', { totalCents: 128_000 }, {}, { cents: 128_000 }],
    ['block-order-needed', {}, { purchaseOrderNumber: '' }, {}],
    ['block-order-short', {}, { authorizedCents: 100_000 }, { authorizedCents: 100_000, cents: 120_000 }],
    ['block-order-expired', {}, { expiresOn: '2026-03-01' }, {}],
    ['block-approver-needed', {}, { approver: '' }, {}],
    [
      'purchase-order-overdrawn',
      { purchaseOrder: { leftCents: 90_000, expiresOn: null } },
      {},
      { leftCents: 90_000, cents: 120_000 },
    ],
  ])('%s', (code, its, typed, facts) => {
    expect(decideBlock({ ...state, ...its }, { ...input, ...typed }, now)).toMatchObject({
      ok: false,
      refusal: { code, facts },
    })
  })
})

describe('deadlines', () => {
  test('hands until the first session, returns until a week before it', () => {
    expect(blockDeadlines('2026-04-20T16:00:00.000Z', now)).toEqual({
      swapUntil: '2026-04-20T16:00:00.000Z',
      returnsAt: '2026-04-13T16:00:00.000Z',
    })
    expect(blockDeadlines('2026-03-05T16:00:00.000Z', now).returnsAt).toBe('2026-03-05T16:00:00.000Z')
    expect(blockDeadlines(null, now)).toEqual({ swapUntil: null, returnsAt: null })
  })
})

describe('returning', () => {
  const block = { freeSeats: 5, returnsAt: '2026-04-13T16:00:00.000Z', seatCents: 13_500, seatWithheldCents: 1_500 }
  test('two of five, $15 kept of each', () => {
    expect(decideReturn(block, { quantity: 2, expectedCents: 27_000 }, now)).toEqual({
      ok: true,
      value: { quantity: 2, cents: 27_000, withheldCents: 3_000 },
    })
  })
  test('not past the deadline, not more than are free, not at another amount', () => {
    expect(decideReturn(block, { quantity: 2, expectedCents: 27_000 }, '2026-04-13T16:00:00.000Z')).toMatchObject({
      refusal: { code: 'seat-return-closed' },
    })
    expect(decideReturn(block, { quantity: 6, expectedCents: 81_000 }, now)).toMatchObject({
      refusal: { code: 'seat-return-above-free', facts: { free: 5 } },
    })
    expect(decideReturn(block, { quantity: 1, expectedCents: 15_000 }, now)).toMatchObject({
      refusal: { code: 'seat-return-changed', facts: { cents: 13_500 } },
    })
  })
})
