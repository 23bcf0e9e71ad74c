import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanced } from './balanced.ts'
import { clockHourFee } from './clock-hour-fee.ts'
import { exampleFeeRules } from './fee-rules.ts'
import { fiscalYearOf } from './fiscal-year-of.ts'
import { moveOrder } from './move-order.ts'
import { numberDocument } from './number-document.ts'
import { post } from './post.ts'
import type { Account, MoneyEvent } from './posting.ts'
import { proposalFee } from './proposal-fee.ts'
import { sayCents } from './say-cents.ts'

const balances = (events: readonly MoneyEvent[]): Partial<Record<Account, number>> => {
  const sums: Partial<Record<Account, number>> = {}
  for (const { account, cents } of events.flatMap((event) => post(event)?.lines ?? [])) {
    sums[account] = (sums[account] ?? 0) + cents
  }
  return sums
}

describe('postings', () => {
  test('a registration by card, then part of it back', () => {
    expect(
      balances([
        { kind: 'order_placed', registrationCents: 15_000, seatsCents: 0, clockHourFeeCents: 1500 },
        { kind: 'card_paid', cents: 16_500 },
        { kind: 'refunded', from: 'unearned_registration', to: 'card', cents: 13_500, withheldCents: 1500 },
      ]),
    ).toEqual({
      unbilled: 0,
      unearned_registration: 0,
      clock_hour_fees: -1500,
      card_clearing: 3000,
      cancellation_fees: -1500,
    })
  })
  test('a seat block by purchase order: invoiced, paid, delivered', () => {
    expect(
      balances([
        { kind: 'seat_block_sold', cents: 300_000 },
        { kind: 'invoiced', cents: 300_000 },
        { kind: 'invoice_paid', cents: 300_000, by: 'bank' },
        { kind: 'delivered', from: 'unearned_seats', cents: 300_000 },
      ]),
    ).toEqual({ unbilled: 0, unearned_seats: 0, receivable: 0, bank: 300_000, seat_revenue: -300_000 })
  })
  test('nothing moved, nothing posted; a negative amount is a bug', () => {
    expect(post({ kind: 'card_paid', cents: 0 })).toBeNull()
    expect(() => post({ kind: 'card_paid', cents: -5 })).toThrow(/0 or more/)
  })

  const cents = fc.nat(1_000_000)
  const event: fc.Arbitrary<MoneyEvent> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('order_placed' as const, 'order_dropped' as const),
      registrationCents: cents,
      seatsCents: cents,
      clockHourFeeCents: cents,
    }),
    fc.record({
      kind: fc.constantFrom(
        'seat_block_sold' as const,
        'clock_hour_fee_charged' as const,
        'card_paid' as const,
        'desk_paid' as const,
        'credit_spent' as const,
        'invoiced' as const,
        'stray_paid' as const,
        'stray_returned' as const,
        'written_off' as const,
        'paid_out' as const,
      ),
      cents,
    }),
    fc.record({
      kind: fc.constant('refunded' as const),
      from: fc.constantFrom('unearned_registration' as const, 'unearned_seats' as const, 'clock_hour_fees' as const),
      to: fc.constantFrom('card' as const, 'bank' as const, 'receivable' as const, 'account_credit' as const),
      cents,
      withheldCents: cents,
    }),
    fc.record({
      kind: fc.constant('delivered' as const),
      from: fc.constantFrom('unearned_registration' as const, 'unearned_seats' as const),
      cents,
    }),
  )
  test('every one balances', () => {
    fc.assert(
      fc.property(event, (one) => {
        const posting = post(one)
        expect(posting === null || balanced(posting)).toBe(true)
      }),
    )
  })
  test('what doesn’t balance is seen', () => {
    expect(balanced({ lines: [{ account: 'bank', cents: 5 }] })).toBe(false)
    const off = [
      { account: 'bank', cents: 5 },
      { account: 'unbilled', cents: -4 },
    ] as const
    expect(balanced({ lines: off })).toBe(false)
  })
})

describe('fees', () => {
  test('the fifth anniversary by the calendar, leap day included', () => {
    const rule = exampleFeeRules.late
    const claim = (eventEndedOn: string, claimedOn: string) =>
      clockHourFee(rule, { minutes: 60, eventEndedOn, claimedOn }).ok
    expect(claim('2021-03-10', '2026-03-10')).toBe(true)
    expect(claim('2021-03-10', '2026-03-11')).toBe(false)
    expect(claim('2020-02-29', '2025-02-28')).toBe(true)
    expect(claim('2020-02-29', '2025-03-01')).toBe(false)
  })
  test('printed transcripts are a line of their own', () => {
    const fee = clockHourFee(exampleFeeRules.printed, { minutes: 150, printedTranscripts: 2 })
    expect(fee).toMatchObject({ ok: true, value: { cents: 1750, lines: [{ cents: 750 }, { cents: 1000 }] } })
  })
  test('outside sponsors pay for a proposal', () => {
    const rule = { perEventCents: 10_000, perConferenceDayCents: 15_000 }
    expect(proposalFee(rule, { outsideSponsor: true, conferenceDays: 0 })).toBe(10_000)
    expect(proposalFee(rule, { outsideSponsor: true, conferenceDays: 3 })).toBe(45_000)
    expect(proposalFee(rule, { outsideSponsor: false, conferenceDays: 3 })).toBe(0)
  })
  test('lines sum to the fee, whatever the rule', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(exampleFeeRules)),
        fc.nat(6000),
        fc.nat(1800),
        (rule, minutes, days) => {
          const fee = clockHourFee(rule, { minutes, daysSinceEvent: days })
          expect(fee.ok).toBe(true)
          const { cents, lines } = fee.ok ? fee.value : { cents: -1, lines: [] }
          expect(lines.reduce((sum, line) => sum + line.cents, 0)).toBe(cents)
          expect(cents).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

test('papers are numbered by provider, kind and fiscal year', () => {
  expect([fiscalYearOf('2026-08-31'), fiscalYearOf('2026-09-01')]).toEqual([2026, 2027])
  expect(numberDocument('PSESD', 'invoice', 2026, 42)).toBe('PSESD-INV-FY26-00042')
})

test('an order’s way', () => {
  expect(moveOrder('open', 'confirm_on_invoice')).toEqual({ ok: true, value: 'confirmed_invoice_open' })
  expect(moveOrder('lapsed', 'settle')).toMatchObject({ refusal: { code: 'order-step-closed' } })
  expect(moveOrder('lapsed', 'settle_late')).toEqual({ ok: true, value: 'paid' })
})

test('money in words', () => {
  expect([sayCents(600, 'en'), sayCents(1500, 'en', 'short'), sayCents(-123_456, 'es')]).toEqual([
    '$6.00',
    '$15',
    '−$1,234.56',
  ])
})
