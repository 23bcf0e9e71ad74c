import { describe, expect, test } from 'vitest'
import { exampleRefundPolicies } from '../billing/index.ts'
import { decideWithdraw, quoteWithdrawal, type WithdrawState } from './decide-withdraw.ts'

const policy = Object.values(exampleRefundPolicies)[0] ?? null
const paid: WithdrawState = {
  state: 'confirmed',
  coverage: 'card',
  lineCents: 15_000,
  keptCents: 15_000,
  orderStatus: 'paid',
  policy,
  startsAt: '2026-03-20T16:00:00.000Z',
  zone: 'America/Los_Angeles',
  calendar: { federal: true, closedOn: [] },
}
const early = '2026-03-12T22:00:00.000Z'
const late = '2026-03-16T22:00:00.000Z'

describe('withdrawing', () => {
  test('six business days before, everything comes back to the card', () => {
    expect(quoteWithdrawal(paid, early, 'person')).toMatchObject({ way: 'card', refund: { cents: 15_000 } })
  })
  test('four business days before, all but $15.00', () => {
    expect(quoteWithdrawal(paid, late, 'person').refund.cents).toBe(13_500)
  })
  test('an open invoice is credited', () => {
    const open: WithdrawState = {
      ...paid,
      coverage: 'purchase_order',
      keptCents: 0,
      orderStatus: 'confirmed_invoice_open',
    }
    expect(quoteWithdrawal(open, early, 'person')).toMatchObject({ way: 'invoice', refund: { cents: 15_000 } })
  })
  test('a free place and a district’s seat give nothing back', () => {
    expect(quoteWithdrawal({ ...paid, lineCents: 0 }, early, 'person').way).toBe('none')
    expect(quoteWithdrawal({ ...paid, coverage: 'seat' }, early, 'person').way).toBe('none')
  })
  test('an amount that has changed is asked for again', () => {
    expect(decideWithdraw(paid, 15_000, late)).toMatchObject({
      ok: false,
      refusal: { code: 'refund-changed', facts: { cents: 13_500 } },
    })
  })
  test('what has ended can’t be withdrawn from', () => {
    const ended = { ...paid, endsAt: '2026-03-20T23:00:00.000Z' }
    expect(decideWithdraw(ended, 0, '2026-03-21T16:00:00.000Z')).toMatchObject({ refusal: { code: 'enrollment-over' } })
  })
  test('an ended enrollment stays ended', () => {
    expect(decideWithdraw({ ...paid, state: 'withdrawn' }, 15_000, early)).toMatchObject({
      refusal: { code: 'enrollment-over' },
    })
  })
})
