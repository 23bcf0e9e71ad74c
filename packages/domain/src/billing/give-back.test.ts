import { expect, test } from 'vitest'
import { calledOff, giveBack, giveBackEach } from './give-back.ts'

test.each([
  ['a card gets all of it', [15_000, 0, 15_000, 0], [0, 15_000, 0]],
  ['an open invoice is lowered', [15_000, 15_000, 0, 0], [15_000, 0, 0]],
  ['an invoice paid in part: the open part first', [15_000, 10_000, 0, 5_000], [10_000, 0, 5_000]],
  ['part of it went back before', [15_000, 0, 9_000, 0], [0, 9_000, 0]],
  ['card and check', [15_000, 0, 10_000, 5_000], [0, 10_000, 5_000]],
  ['nothing was paid', [15_000, 0, 0, 0], [0, 0, 0]],
  ['free', [0, 0, 0, 0], [0, 0, 0]],
  ['more is open than is due', [30_000, 45_000, 0, 0], [30_000, 0, 0]],
] as const)('%s', (_name, [dueCents, openCents, cardCents, handCents], [credit, card, hand]) => {
  expect(giveBack({ dueCents, openCents, cardCents, handCents })).toEqual({
    creditCents: credit,
    cardCents: card,
    handCents: hand,
  })
})

test.each([
  ['awaiting_payment', 0, 'canceled'],
  ['open', 0, 'canceled'],
  ['confirmed_invoice_open', 0, 'canceled'],
  ['confirmed_invoice_open', 5_000, 'paid'],
  ['paid', 15_000, null],
  ['part_refunded', 15_000, null],
  ['lapsed', 0, null],
] as const)('an order that is %s with %i paid becomes %s', (status, paidCents, after) => {
  expect(calledOff(status, paidCents)).toBe(after)
})

test('two of one order don’t get the same money twice', () => {
  const row = { orderId: 'o1', dueCents: 15_000, openCents: 0, cardCents: 20_000, handCents: 0 }
  expect(giveBackEach([row, row, { ...row, orderId: null }]).map(({ back }) => back.cardCents)).toEqual([
    15_000, 5_000, 15_000,
  ])
})
test('an order that is still open for something else stays open', () => {
  expect(calledOff('confirmed_invoice_open', 0, 5_000)).toBeNull()
})
