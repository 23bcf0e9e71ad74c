import { expect, test } from 'vitest'
import { quote } from './quote.ts'
import { readPrice, type PriceRow } from './read-price.ts'

const rows: PriceRow[] = [
  { audience: 'everyone', per: 'person', amountCents: 12_000, earlyCents: null, earlyUntil: null },
  {
    audience: 'member_district',
    per: 'person',
    amountCents: 9_000,
    earlyCents: 7_500,
    earlyUntil: '2026-03-02T07:59:00.000Z',
  },
  { audience: 'out_of_region', per: 'person', amountCents: 15_000, earlyCents: null, earlyUntil: null },
  { audience: 'para', per: 'person', amountCents: 4_000, earlyCents: null, earlyUntil: null },
]
const zone = 'America/Los_Angeles'
const total = (buyer: Parameters<typeof readPrice>[3], on: string): number => {
  const { price, audience } = readPrice('o', rows, 'person', buyer, zone)
  return quote({ price, quantity: 1, audience, organizationId: null, on, codes: [], coverage: [], fees: [] }).totalCents
}

test('a member pays the member price, less while it is early', () => {
  const member = { occupation: 'teacher', isMember: true, inRegion: true }
  expect(total(member, '2026-03-01')).toBe(7_500)
  expect(total(member, '2026-03-02')).toBe(9_000)
})
test('a paraeducator pays the lowest price open to them', () => {
  expect(total({ occupation: 'paraeducator', isMember: true, inRegion: true }, '2026-03-09')).toBe(4_000)
})
test('someone from elsewhere pays the price set for elsewhere, a stranger the listed one', () => {
  expect(total({ occupation: null, isMember: false, inRegion: false }, '2026-03-09')).toBe(15_000)
  expect(total({ occupation: null, isMember: false, inRegion: null }, '2026-03-09')).toBe(12_000)
})
test('an offering without a price is free', () => {
  expect(
    readPrice('o', [], 'person', { occupation: null, isMember: false, inRegion: null }, zone).price.listedCents,
  ).toBe(0)
})
