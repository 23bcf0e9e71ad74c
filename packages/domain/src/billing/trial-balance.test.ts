import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { post } from './post.ts'
import { trialBalance } from './trial-balance.ts'

describe('the trial balance', () => {
  test('a registration paid by card, then half refunded: every account, in the chart’s order, and nothing over', () => {
    const found = trialBalance([
      { account: 'unearned_registration', debitCents: 7_500, creditCents: 15_000 },
      { account: 'card_clearing', debitCents: 15_000, creditCents: 7_500 },
      { account: 'unbilled', debitCents: 15_000, creditCents: 15_000 },
    ])
    expect(found.rows.map(({ account, balanceCents }) => [account, balanceCents])).toEqual([
      ['card_clearing', 7_500],
      ['unbilled', 0],
      ['unearned_registration', -7_500],
    ])
    expect(found).toMatchObject({ debitCents: 37_500, creditCents: 37_500, differenceCents: 0 })
  })
  test('says by how much books are broken', () => {
    expect(trialBalance([{ account: 'bank', debitCents: 100, creditCents: 0 }]).differenceCents).toBe(100)
  })
  test('whatever was posted, the balances sum to nothing', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(fc.array(cents), (amounts) => {
        const lines = amounts.flatMap((amount) => post({ kind: 'card_paid', cents: amount })?.lines ?? [])
        const sums = lines.map(({ account, cents: moved }) => ({
          account,
          debitCents: Math.max(0, moved),
          creditCents: Math.max(0, 0 - moved),
        }))
        expect(trialBalance(sums).differenceCents).toBe(0)
      }),
    )
  })
})
