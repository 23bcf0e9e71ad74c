import { describe, expect, it } from 'vitest'
import { isAdded, sumOrder } from './index.ts'

const order = {
  totalCents: 5000,
  paidCents: 0,
  creditedCents: 0,
  refundedCents: 0,
  balanceCents: 0,
  lines: [{ canceledAt: null }],
}
const canceled = { lines: [{ canceledAt: '2026-11-23T20:00:00Z' }] }

const cases = {
  'paid by card': [{ paidCents: 5000 }, 'total 5000, paid -5000, open 0'],
  'withdrawn, part kept': [
    { paidCents: 5000, creditedCents: 3500, refundedCents: 3500, ...canceled },
    'total 5000, credited -3500, kept 1500, paid -5000, refunded 3500, open 0',
  ],
  'withdrawn, the money on its way': [
    { paidCents: 5000, creditedCents: 3500, ...canceled },
    'total 5000, credited -3500, kept 1500, paid -5000, due-back 3500, open 0',
  ],
  'an invoice credited in part': [
    { creditedCents: 4500, balanceCents: 500, ...canceled },
    'total 5000, credited -4500, kept 500, open 500',
  ],
  'an invoice from which one of two lines went': [
    { creditedCents: 2500, balanceCents: 2500, lines: [{ canceledAt: null }, ...canceled.lines] },
    'total 5000, credited -2500, comes-to 2500, open 2500',
  ],
  'lapsed, never paid': [{}, 'total 5000, called-off -5000, open 0'],
  'given back without a credit note': [
    { paidCents: 5000, refundedCents: 5000 },
    'total 5000, called-off -5000, paid -5000, refunded 5000, open 0',
  ],
  free: [{ totalCents: 0 }, 'total 0'],
} as const

describe('the sums of an order', () => {
  for (const [name, [facts, said]] of Object.entries(cases)) {
    it(`${name}: they add up`, () => {
      const sums = sumOrder({ ...order, ...facts })
      expect(sums.map(({ key, cents }) => `${key} ${cents}`).join(', ')).toBe(said)
      const added = sums.filter((one) => isAdded(one) && one.key !== 'open')
      const open = sums.find(({ key }) => key === 'open')?.cents ?? 0
      expect(added.reduce((sum, { cents }) => sum + cents, 0)).toBe(open)
    })
  }
})
