import { describe, expect, test } from 'vitest'
import { blockDeadlines } from './block-deadlines.ts'
import { ruleByPolicy, unclaimedPolicySchema } from './unclaimed-policy.ts'

const startsAt = '2026-04-20T16:00:00.000Z'
const bought = '2026-03-02T17:00:00.000Z'

describe('a provider’s rule for unclaimed seats', () => {
  test('kept by nobody: a week, to the public', () => {
    expect(unclaimedPolicySchema.parse({})).toEqual({ days: 7, rule: 'public' })
  })
  test.each([{ days: -1 }, { days: 91 }, { days: 1.5 }, { rule: 'sold' }])('%j is no rule', (rule) =>
    expect(unclaimedPolicySchema.safeParse(rule).success).toBe(false),
  )
  test.each([
    [0, startsAt],
    [7, '2026-04-13T16:00:00.000Z'],
    [14, '2026-04-06T16:00:00.000Z'],
    [60, startsAt],
  ])('%i days before the first session; where that is past, until it starts', (days, returnsAt) =>
    expect(blockDeadlines(startsAt, bought, days)).toEqual({ swapUntil: startsAt, returnsAt }),
  )
  test.each([
    ['public', 'block', 1_000, 'public'],
    ['credit', 'block', 1_000, 'credit'],
    ['lapse', 'block', 1_000, 'lapse'],
    ['lapse', 'block', 0, 'public'],
    ['public', 'pack', 1_000, 'credit'],
    ['lapse', 'pack', 1_000, 'lapse'],
  ] as const)('%s, for a %s at %i cents: %s', (rule, kind, totalCents, is) =>
    expect(ruleByPolicy({ days: 7, rule }, { kind, totalCents })).toBe(is),
  )
})
