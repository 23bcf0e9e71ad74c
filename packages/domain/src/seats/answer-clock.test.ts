import { describe, expect, test } from 'vitest'
import { dateIn, timeIn, type Instant } from '../kernel/index.ts'
import { answerDeadline, answerRuleSchema, type AnswerClock } from './answer-clock.ts'
import { offerExpiry } from './offer-expiry.ts'

const zone = 'America/Los_Angeles'
const clock: AnswerClock = {
  rule: answerRuleSchema.parse({}),
  zone,
  calendar: { federal: true, closedOn: [] },
  closesAt: null,
}
const everyHour: AnswerClock = { ...clock, rule: { hours: 24, window: null } }
const weekends = (hours: number, opensAt: string, closesAt: string): AnswerClock => ({
  ...clock,
  rule: { hours, window: { opensAt, closesAt, weekends: true } },
})
const local = (at: Instant): string => `${dateIn(at, zone)} ${timeIn(at, zone)}`

describe('an offered seat waits for answer hours', () => {
  test.each([
    ['Friday 17:30 before Memorial Day', '2026-05-23T00:30:00.000Z', '2026-05-28 14:00'],
    ['Monday 9:00', '2026-03-02T17:00:00.000Z', '2026-03-04 15:00'],
    ['Monday 6:00, before the window', '2026-03-02T14:00:00.000Z', '2026-03-04 14:00'],
    ['Friday 16:59', '2026-03-07T00:59:00.000Z', '2026-03-11 13:59'],
    ['the Sunday on which the clock springs forward', '2026-03-08T10:30:00.000Z', '2026-03-11 14:00'],
    ['the Sunday on which the clock falls back', '2026-11-01T09:30:00.000Z', '2026-11-04 14:00'],
  ])('%s', (_, offeredAt, until) => {
    expect(local(answerDeadline(offeredAt, clock))).toBe(until)
  })

  test('the provider’s own days off do not count', () => {
    const closed = { ...clock, calendar: { federal: true, closedOn: ['2026-03-03'] } }
    expect(local(answerDeadline('2026-03-02T17:00:00.000Z', closed))).toBe('2026-03-05 15:00')
  })

  test('where federal holidays are working days, they count', () => {
    const open = { ...clock, calendar: { federal: false, closedOn: [] } }
    expect(local(answerDeadline('2026-05-23T00:30:00.000Z', open))).toBe('2026-05-27 14:00')
  })

  test('where every hour counts, a day is 24 elapsed hours over either clock change', () => {
    expect(local(answerDeadline('2026-03-07T17:00:00.000Z', everyHour))).toBe('2026-03-08 10:00')
    expect(local(answerDeadline('2026-10-31T16:00:00.000Z', everyHour))).toBe('2026-11-01 08:00')
  })

  test('a window over the clock change has an hour less in spring and an hour more in fall', () => {
    expect(local(answerDeadline('2026-03-08T08:00:00.000Z', weekends(23, '00:00', '24:00')))).toBe('2026-03-09 00:00')
    expect(local(answerDeadline('2026-11-01T07:00:00.000Z', weekends(25, '00:00', '24:00')))).toBe('2026-11-02 00:00')
    expect(local(answerDeadline('2026-03-08T08:00:00.000Z', weekends(5, '01:00', '06:00')))).toBe('2026-03-09 02:00')
  })

  test('never after registration closes', () => {
    const closing = { ...clock, closesAt: '2026-05-26T16:00:00.000Z' }
    expect(answerDeadline('2026-05-23T00:30:00.000Z', closing)).toBe('2026-05-26T16:00:00.000Z')
  })

  test('a calendar that never opens ends after a year', () => {
    const shut = weekends(24, '08:00', '17:00')
    const never = { ...shut, rule: { hours: 336, window: { opensAt: '08:00', closesAt: '08:01', weekends: false } } }
    expect(answerDeadline('2026-03-02T17:00:00.000Z', never).slice(0, 4)).toBe('2027')
  })
})

describe('an offer’s end', () => {
  const offeredAt = '2026-03-02T17:00:00.000Z'
  const until = '2026-03-04T23:00:00.000Z'
  test('an answer at the very moment of expiry is too late, a moment before is in time', () => {
    expect(offerExpiry(offeredAt, { at: until, takes: true }, until, clock)).toMatchObject({
      standing: 'expired',
      next: true,
      mayRejoinAtTail: true,
    })
    const before = '2026-03-04T22:59:59.999Z'
    expect(offerExpiry(offeredAt, { at: before, takes: true }, before, clock)).toMatchObject({
      standing: 'taken',
      next: false,
    })
    expect(offerExpiry(offeredAt, { at: before, takes: false }, before, clock)).toMatchObject({
      standing: 'declined',
      next: true,
    })
    expect(offerExpiry(offeredAt, null, before, clock).standing).toBe('open')
  })
})

test('a rule that opens after it closes is refused', () => {
  expect(answerRuleSchema.safeParse({ window: { opensAt: '17:00', closesAt: '08:00' } }).success).toBe(false)
})
