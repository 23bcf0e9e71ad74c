import { describe, expect, test } from 'vitest'
import { isUnclaimedReminderDue, unclaimedReminderAt, type UnclaimedState } from './unclaimed-reminder-at.ts'

const returnsAt = '2026-04-13T16:00:00.000Z'
const state: UnclaimedState = {
  returnsAt,
  createdAt: '2026-03-02T17:00:00.000Z',
  rule: 'credit',
  settledAt: null,
  isLive: true,
  unclaimed: 2,
}
const week = '2026-04-06T16:00:00.000Z'

test.each([
  ['a week before the deadline', '2026-03-02T17:00:00.000Z', week],
  ['bought in the last week: a day later', '2026-04-10T09:00:00.000Z', '2026-04-11T09:00:00.000Z'],
])('%s', (_, createdAt, at) => expect(unclaimedReminderAt(returnsAt, createdAt)).toBe(at))

describe('a reminder of unclaimed seats', () => {
  test('is due from a week before until the deadline', () => {
    expect(isUnclaimedReminderDue(state, '2026-04-06T15:59:59.999Z')).toBe(false)
    expect(isUnclaimedReminderDue(state, week)).toBe(true)
    expect(isUnclaimedReminderDue(state, '2026-04-13T15:59:59.999Z')).toBe(true)
    expect(isUnclaimedReminderDue(state, returnsAt)).toBe(false)
  })
  test.each([
    ['without a rule', { rule: null }],
    ['without a deadline', { returnsAt: null }],
    ['once the rule is done', { settledAt: week }],
    ['of a block that is over', { isLive: false }],
    ['where all are claimed', { unclaimed: 0 }],
    ['on the day of buying', { createdAt: week }],
  ])('is not due %s', (_, its) => expect(isUnclaimedReminderDue({ ...state, ...its }, week)).toBe(false))
})
