import { describe, expect, it } from 'vitest'
import { decidePack, packDeadlines, type PackInput, type PackState } from './decide-pack.ts'
import { decidePlace, type PlaceState } from './decide-place.ts'

const state: PackState = {
  terms: { packSize: 10, validDays: 365, returnDays: 30, fromOn: '2026-09-01', toOn: null },
  totalCents: 300_000,
  purchaseOrder: { leftCents: 300_000, expiresOn: null },
  today: '2026-11-24',
}
const input: PackInput = {
  quantity: 10,
  expectedCents: 300_000,
  deadlineRule: 'credit',
  purchaseOrderNumber: 'PO-1',
  authorizedCents: null,
  expiresOn: null,
  approver: '',
}

describe('buying a pack', () => {
  it('is paid by the purchase order', () => {
    expect(decidePack(state, input)).toEqual({ ok: true, value: { payBy: 'order-on-file' } })
  })
  it.each<[Partial<PackState>, Partial<PackInput>, object]>([
    [{ today: '2026-08-31' }, {}, { code: 'pack-not-sold' }],
    [{ terms: { ...state.terms, toOn: '2026-11-23' } }, {}, { code: 'pack-not-sold' }],
    [{}, { quantity: 15 }, { code: 'pack-size', facts: { size: 10 } }],
    [{}, { deadlineRule: 'public' }, { code: 'pack-rule-public' }],
    [{}, { expectedCents: 1 }, { code: 'block-price-changed', facts: { cents: 300_000 } }],
    [{}, { purchaseOrderNumber: '' }, { code: 'block-order-needed' }],
    [{ purchaseOrder: { leftCents: 1, expiresOn: null } }, {}, { code: 'purchase-order-overdrawn' }],
  ])('refused: %#', (its, given, refusal) => {
    expect(decidePack({ ...state, ...its }, { ...input, ...given })).toMatchObject({ ok: false, refusal })
  })
  it('is good to the end of its last day, and goes back for a while', () => {
    expect(packDeadlines(state.terms, '2026-11-24', 'America/Los_Angeles')).toEqual({
      returnsAt: '2027-11-25T08:00:00.000Z',
      refundUntil: '2026-12-25T08:00:00.000Z',
    })
    const short = packDeadlines({ validDays: 7, returnDays: 30 }, '2026-11-24', 'America/Los_Angeles')
    expect(short.refundUntil).toBe(short.returnsAt)
    expect(packDeadlines({ validDays: null, returnDays: 0 }, '2026-11-24', 'America/Los_Angeles').returnsAt).toBeNull()
  })
})

const now = '2026-03-02T17:00:00.000Z'
const place: PlaceState = {
  offering: { state: 'published', closesAt: null, startsAt: '2026-04-20T16:00:00.000Z' },
  packEndsAt: '2026-06-01T07:00:00.000Z',
  seats: { capacity: 20, taken: 18, waiting: 0 },
  ownOffers: 0,
}

describe('using a pack in a training', () => {
  it('takes what is free, and everyone where there are seats for all', () => {
    expect(decidePlace(place, 2, now)).toEqual({ ok: true, value: true })
    expect(decidePlace({ ...place, seats: null }, 200, now)).toEqual({ ok: true, value: true })
  })
  it('lets those come who have an offer of their own, and no one else before the line', () => {
    const full = { ...place, seats: { capacity: 20, taken: 20, waiting: 3 } }
    expect(decidePlace({ ...full, ownOffers: 1 }, 1, now).ok).toBe(true)
    expect(decidePlace({ ...full, ownOffers: 1 }, 2, now)).toMatchObject({ refusal: { code: 'pack-training-full' } })
    const line = { ...place, seats: { capacity: 20, taken: 18, waiting: 3 } }
    expect(decidePlace(line, 1, now)).toMatchObject({ refusal: { facts: { free: 0, waiting: 3 } } })
  })
  it.each<[Partial<PlaceState>, number, string]>([
    [{}, 3, 'pack-training-full'],
    [{ packEndsAt: now }, 1, 'pack-ended'],
    [{ packEndsAt: '2026-04-20T16:00:00.000Z' }, 1, 'pack-training-late'],
    [{ offering: { ...place.offering, startsAt: now } }, 1, 'pack-training-closed'],
    [{ offering: { ...place.offering, state: 'canceled' } }, 1, 'pack-training-closed'],
    [{ offering: { ...place.offering, state: 'in_progress' } }, 1, 'pack-training-closed'],
  ])('refused: %#', (its, people, code) => {
    expect(decidePlace({ ...place, ...its }, people, now)).toMatchObject({ ok: false, refusal: { code } })
  })
})
