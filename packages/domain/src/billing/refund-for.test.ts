import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusMinutes } from '../kernel/index.ts'
import { federalHolidays } from './federal-holidays.ts'
import { refundFor } from './refund-for.ts'
import { exampleRefundPolicies } from './refund-policies.ts'
import type { RefundFacts, RefundPolicy, RefundShare } from './refund-types.ts'
import { sayPolicy } from './say-policy.ts'
import { splitRefund } from './split-refund.ts'

const zone = 'America/Los_Angeles'
const calendar = { federal: true, closedOn: [] }
const startsAt = '2026-03-20T16:00:00.000Z'
const facts = (canceledAt: string, more: Partial<RefundFacts> = {}): RefundFacts => ({
  paidCents: 15_000,
  startsAt,
  canceledAt,
  zone,
  calendar,
  canceledBy: 'person',
  ...more,
})
const five: RefundPolicy = exampleRefundPolicies.fiveBusinessDays

describe('a refund', () => {
  test('a closing time counts the evening for the next day', () => {
    const closing: RefundPolicy = { ...five, dayEndsAt: '17:00' }
    expect(refundFor(closing, facts('2026-03-12T23:59:00.000Z')).cents).toBe(15_000)
    expect(refundFor(closing, facts('2026-03-13T00:00:00.000Z')).cents).toBe(13_500)
    // The evening before the first day is not the first day.
    expect(refundFor(closing, facts('2026-03-20T01:00:00.000Z')).cents).toBe(13_500)
  })
  test('at staff’s discretion nothing is promised and all may be given', () => {
    const refund = refundFor(exampleRefundPolicies.sevenDaysThenStaff, facts('2026-03-18T16:00:00.000Z'))
    expect(refund).toMatchObject({ cents: 0, mostCents: 15_000, reason: 'staff-discretion' })
  })

  const share: fc.Arbitrary<RefundShare> = fc.oneof(
    fc.constantFrom('everything' as const, 'nothing' as const, 'staff discretion' as const),
    fc.record({ lessCents: fc.nat(30_000) }),
    fc.record({ percent: fc.double({ min: 0, max: 100, noNaN: true }) }),
  )
  const policy: fc.Arbitrary<RefundPolicy> = fc.record({
    stages: fc.array(
      fc.record({
        notice: fc.oneof(
          fc.constant('any' as const),
          fc.record({ moreThanBusinessDays: fc.nat(20) }),
          fc.record({ atLeastDays: fc.nat(30) }),
        ),
        gives: share,
      }),
      { maxLength: 3 },
    ),
    nothingFrom: fc.constantFrom('first day' as const, 'start' as const),
    dayEndsAt: fc.constantFrom(null, '17:00'),
  })
  test('never above what was paid, never below nothing; the provider canceling gives all', () => {
    fc.assert(
      fc.property(policy, fc.nat(1_000_000), fc.integer({ min: -60_000, max: 5000 }), (rules, paidCents, minutes) => {
        const canceled = facts(plusMinutes(startsAt, minutes), { paidCents })
        const refund = refundFor(rules, canceled)
        expect(refund.cents).toBeGreaterThanOrEqual(0)
        expect(refund.cents + refund.withheldCents).toBe(paidCents)
        expect(Number.isInteger(refund.cents)).toBe(true)
        expect(refundFor(rules, { ...canceled, canceledBy: 'provider' }).cents).toBe(paidCents)
      }),
    )
  })
})

test('federal holidays by rule, with the observed days', () => {
  expect(federalHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ])
  expect(federalHolidays(2021)).toContain('2021-12-31')
  expect(federalHolidays(2022)).not.toContain('2022-01-01')
  expect(federalHolidays(2020)).not.toContain('2020-06-19')
  expect(federalHolidays(2023)).toContain('2023-01-02')
})

describe('the policy as a sentence', () => {
  test('with the offering’s own days', () => {
    expect(sayPolicy(five, { startsAt, zone, calendar }, 'en')).toBe(
      'Through Thu, March 12 you get everything back; then $15 less; from Fri, March 20 nothing. If the provider cancels, you get everything back.',
    )
    expect(sayPolicy({ ...five, dayEndsAt: '17:00' }, { startsAt, zone, calendar }, 'en')).toMatch(
      /^Until Thu, March 12, 5 PM you get everything back; then \$15 less; from Fri, March 20 nothing\./,
    )
    expect(sayPolicy(exampleRefundPolicies.ninetyPercent, { startsAt, zone, calendar }, 'en')).toMatch(
      /^Through Sun, March 15 you get 90 % back; from Mon, March 16 nothing\./,
    )
    expect(sayPolicy(exampleRefundPolicies.sevenDaysThenStaff, { startsAt, zone, calendar }, 'en')).toMatch(
      /^Through Fri, March 13 you get everything back; then the provider’s staff decide; once it has started, nothing\./,
    )
  })
  test('says what still holds when some of its days have passed', () => {
    const on = (now: string, policy = five) => sayPolicy(policy, { startsAt, zone, calendar, now }, 'en')
    expect(on('2026-03-12T19:00:00.000Z')).toMatch(/^Through Thu, March 12 you get everything back; then/)
    expect(on('2026-03-13T19:00:00.000Z')).toBe(
      'Through Thu, March 19 you get everything back less $15; from Fri, March 20 nothing. If the provider cancels, you get everything back.',
    )
    expect(on('2026-03-13T01:00:00.000Z', { ...five, dayEndsAt: '17:00' })).toMatch(/^Until Thu, March 19, 5 PM/)
    expect(on('2026-03-20T19:00:00.000Z')).toMatch(/^Nothing is refunded\./)
  })
  test('in Spanish', () => {
    expect(sayPolicy(five, { startsAt, zone, calendar }, 'es')).toBe(
      'Hasta el jue, 12 de marzo inclusive, se le devuelve todo; después, $15 menos; a partir del vie, 20 de marzo, nada. Si el proveedor cancela, se le devuelve todo.',
    )
  })
  test('says the days on which the refund really changes', () => {
    const on = (day: string) => refundFor(five, facts(`${day}T19:00:00.000Z`)).cents
    expect([on('2026-03-12'), on('2026-03-13'), on('2026-03-19'), on('2026-03-20')]).toEqual([
      15_000, 13_500, 13_500, 0,
    ])
  })
})

test('a refund goes back to where it came from, never above', () => {
  const sources = [
    { paymentId: 'p1', paidCents: 6000, refundedCents: 0 },
    { paymentId: 'p2', paidCents: 8000, refundedCents: 3000 },
  ]
  expect(splitRefund(10_000, sources)).toEqual({
    ok: true,
    value: [
      { paymentId: 'p1', cents: 6000 },
      { paymentId: 'p2', cents: 4000 },
    ],
  })
  expect(splitRefund(11_001, sources)).toMatchObject({ refusal: { code: 'refund-above-paid' } })
})
