import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DiscountCode, Off, Price } from './price.ts'
import type { Coverage, QuoteInput } from './quote-types.ts'
import { quote } from './quote.ts'
import { sayQuoteLine } from './say-quote-line.ts'

const price: Price = {
  id: 'p',
  currency: 'USD',
  unit: 'person',
  listedCents: 15_000,
  audienceCents: { member_district: 12_000, out_of_region: 18_000 },
  early: { until: '2026-02-01', off: { lessPercent: 10 } },
}
const code: DiscountCode = {
  id: 'c',
  code: 'SPRING',
  kind: 'discount',
  off: { lessCents: 2000 },
  mostCentsPerUse: null,
  mostUses: 10,
  mostUsesPerOrganization: 2,
  validFrom: null,
  validUntil: '2026-03-01',
  audiences: null,
  organizationIds: null,
}
const input: QuoteInput = {
  price,
  quantity: 1,
  audience: 'member_district',
  organizationId: 'o1',
  on: '2026-01-15',
  codes: [{ code, uses: 0, usesByOrganization: 0 }],
  coverage: [],
  fees: [],
}
const amounts = (asked: QuoteInput) => quote(asked).lines.map(({ step, cents }) => [step, cents])

describe('a quote', () => {
  test('each step is a line with its reason', () => {
    const asked: QuoteInput = { ...input, fees: [{ reason: 'clock-hour-fee', cents: 1500 }] }
    expect(amounts(asked)).toEqual([
      ['listed', 15_000],
      ['audience', -3000],
      ['early', -1200],
      ['code', -2000],
      ['fee', 1500],
    ])
    expect(quote(asked).totalCents).toBe(10_300)
    expect(quote(asked).lines.map((line) => sayQuoteLine(line, 'en'))).toEqual([
      { label: 'Listed price', amount: '$150.00' },
      { label: 'Price for: Member district', amount: '−$30.00' },
      { label: 'Early price until February 1, 2026', amount: '−$12.00' },
      { label: 'Discount code SPRING', amount: '−$20.00' },
      { label: 'Clock-hour fee', amount: '$15.00' },
    ])
  })
  test('outsiders may pay more, and the early price ends', () => {
    expect(amounts({ ...input, audience: 'out_of_region', on: '2026-02-02', codes: [] })).toEqual([
      ['listed', 15_000],
      ['audience', 3000],
    ])
  })
  test('district seats cover their share, all of them all', () => {
    const seats = (units: number): Coverage => ({ kind: 'district-seats', units, holder: 'Renton' })
    const three: QuoteInput = { ...input, quantity: 3, codes: [], on: '2026-02-02' }
    expect(quote({ ...three, coverage: [seats(2)] }).totalCents).toBe(12_000)
    expect(quote({ ...three, coverage: [seats(3)] }).totalCents).toBe(0)
    expect(quote({ ...three, coverage: [seats(9)] }).totalCents).toBe(0)
  })
  test('a percentage code stops at its cap per use', () => {
    const capped = { ...code, off: { lessPercent: 50 }, mostCentsPerUse: 2500 } as const
    const asked = {
      ...input,
      audience: 'everyone',
      on: '2026-02-02',
      codes: [{ code: capped, uses: 0, usesByOrganization: 0 }],
    } as const
    expect(quote(asked).totalCents).toBe(12_500)
  })
  test.each([
    ['code-expired', { on: '2026-03-02' }, { uses: 0, usesByOrganization: 0 }],
    ['code-used-up', {}, { uses: 10, usesByOrganization: 0 }],
    ['code-used-up-by-organization', {}, { uses: 5, usesByOrganization: 2 }],
  ] as const)('%s: the quote stands without the code', (why, more, uses) => {
    const answer = quote({ ...input, ...more, codes: [{ code, ...uses }] })
    expect(answer.refused).toMatchObject([{ code: why, field: 'code' }])
    expect(answer.lines.some(({ step }) => step === 'code')).toBe(false)
  })
  test('a code for other audiences or organizations', () => {
    const forOthers: DiscountCode = { ...code, organizationIds: ['o2'] }
    expect(quote({ ...input, codes: [{ code: forOthers, uses: 0, usesByOrganization: 0 }] }).refused).toHaveLength(1)
    const forParas: DiscountCode = { ...code, audiences: ['para'] }
    expect(quote({ ...input, codes: [{ code: forParas, uses: 0, usesByOrganization: 0 }] }).refused).toHaveLength(1)
  })

  const off: fc.Arbitrary<Off> = fc.oneof(
    fc.record({ lessCents: fc.nat(50_000) }),
    fc.record({ lessPercent: fc.double({ min: 0, max: 150, noNaN: true }) }),
    fc.record({ toCents: fc.nat(50_000) }),
  )
  const coverage: fc.Arbitrary<Coverage> = fc.oneof(
    fc.record({ kind: fc.constant('district-seats' as const), units: fc.nat(8), holder: fc.constant('d') }),
    fc.record({ kind: fc.constant('district-pays' as const), percent: fc.nat(100), holder: fc.constant('d') }),
    fc.record({ kind: fc.constant('account-credit' as const), cents: fc.nat(90_000), holder: fc.constant('d') }),
  )
  test('is never negative, in whole cents, and its lines sum to it', () => {
    fc.assert(
      fc.property(
        fc.nat(60_000),
        fc.nat(60_000),
        fc.integer({ min: 1, max: 7 }),
        fc.array(off, { maxLength: 3 }),
        fc.option(off),
        fc.array(coverage, { maxLength: 3 }),
        (listedCents, member, quantity, offs, early, covers) => {
          const answer = quote({
            ...input,
            quantity,
            price: {
              ...price,
              listedCents,
              audienceCents: { member_district: member },
              early: early && { until: '2026-02-01', off: early },
            },
            codes: offs.map((one) => ({ code: { ...code, off: one }, uses: 0, usesByOrganization: 0 })),
            coverage: covers,
          })
          expect(answer.totalCents).toBeGreaterThanOrEqual(0)
          expect(answer.lines.every(({ cents }) => Number.isInteger(cents))).toBe(true)
          expect(answer.lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(answer.totalCents)
        },
      ),
    )
  })
})
