import { expect, test } from 'vitest'
import { CancellationQuote, quoteCancellation } from './quote-cancellation.ts'

const place = { orderId: null, payer: null, dueCents: 15_000, openCents: 0, cardCents: 0, handCents: 0 }
const by = (orderId: string, its: Partial<typeof place>) => ({ ...place, ...its, orderId, payer: 'Kent' })

test('everyone is counted, and every cent by its way back', () => {
  const places = [
    by('1', { cardCents: 15_000 }),
    by('2', { cardCents: 15_000 }),
    by('3', { openCents: 15_000 }),
    by('4', { openCents: 10_000, handCents: 5_000 }),
    by('5', {}),
    { ...place, dueCents: 0 },
  ]
  const block = { orderId: 'b', organizationName: 'Renton', seats: 5, people: 2, dueCents: 50_000 }
  const quoted = quoteCancellation(
    places,
    [{ ...block, openCents: 20_000, cardCents: 0, handCents: 30_000 }],
    [{ organizationName: 'Tahoma', seats: 3, people: 1 }],
    2,
  )
  expect(quoted).toEqual({
    people: 9,
    waiting: 2,
    unpaid: 1,
    card: { count: 2, cents: 30_000 },
    hand: { count: 1, cents: 5_000 },
    invoices: [{ payer: 'Kent', count: 2, cents: 25_000 }],
    districts: [{ name: 'Renton', seats: 5, creditCents: 20_000, paidCents: 30_000 }],
    packs: [{ name: 'Tahoma', seats: 3 }],
    totalCents: 110_000,
  })
  expect(CancellationQuote.parse(quoted)).toEqual(quoted)
})
test('nobody: nothing', () => {
  expect(quoteCancellation([], [], [], 0)).toMatchObject({ people: 0, totalCents: 0, invoices: [], districts: [] })
})
