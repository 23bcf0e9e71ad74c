import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFigure, daySpanWords, dayWords, momentWords, timeSpanWords, timeWords, weekdayWords } from './day-words.ts'
import { clockHoursWords, hoursFigure, hoursWords, waitWords } from './hours-words.ts'
import { moneyFigure, moneyWords } from './money-words.ts'

describe('hours', () => {
  it.each([
    [0, '0.0'],
    [15, '0.25'],
    [30, '0.5'],
    [50, '0.83'],
    [60, '1.0'],
    [330, '5.5'],
    [5970, '99.5'],
    [-30, '−0.5'],
  ])('%d minutes is %s', (minutes, figure) => expect(hoursFigure(minutes)).toBe(figure))

  it('never strays from the minutes by more than half a hundredth of an hour', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (minutes) => {
        expect(Math.abs(Number(hoursFigure(minutes)) * 60 - minutes)).toBeLessThanOrEqual(0.3 + 1e-9)
      }),
    )
  })

  it('speaks of one hour and of several', () => {
    expect([hoursWords(60, 'en'), hoursWords(90, 'en'), hoursWords(60, 'es')]).toEqual([
      '1 hour',
      '1.5 hours',
      '1 hora',
    ])
    expect(clockHoursWords(330, 'en')).toBe('5.5 clock hours')
    expect(clockHoursWords(330, 'es')).toBe('5.5 horas de reloj acreditadas')
    expect(clockHoursWords(60, 'es')).toBe('1 hora de reloj acreditada')
  })

  it('says how long to wait', () => {
    expect([15, 60, 1440, 4320].map((minutes) => waitWords(minutes, 'en'))).toEqual([
      '15 minutes',
      '1 hour',
      '24 hours',
      '3 days',
    ])
    expect(waitWords(4320, 'es')).toBe('3 días')
  })
})

describe('money', () => {
  it.each([
    [0, '$0.00', '0.00'],
    [5, '$0.05', '0.05'],
    [123_456_789, '$1,234,567.89', '1234567.89'],
    [-2500, '−$25.00', '-25.00'],
  ])('%d cents', (cents, words, figure) => {
    expect(moneyWords(cents)).toBe(words)
    expect(moneyFigure(cents)).toBe(figure)
  })
})

describe('days and times', () => {
  const zone = 'America/Los_Angeles'

  it('writes days in each language', () => {
    expect(dayWords('2026-03-10', 'en')).toBe('March 10, 2026')
    expect(dayWords('2026-03-10', 'es')).toBe('10 de marzo de 2026')
    expect(weekdayWords('2026-03-10', 'en')).toBe('Tuesday, March 10, 2026')
    expect(dayFigure('2026-03-10')).toBe('03/10/2026')
    expect(daySpanWords('2026-03-10', '2026-03-10', 'en')).toBe('March 10, 2026')
    expect(daySpanWords('2026-03-10', '2026-04-14', 'en')).toBe('March 10, 2026 – April 14, 2026')
  })

  it.each([
    ['00:05', '12:05 AM', '12:05 a.m.'],
    ['08:30', '8:30 AM', '8:30 a.m.'],
    ['12:00', '12:00 PM', '12:00 p.m.'],
    ['23:59', '11:59 PM', '11:59 p.m.'],
  ])('writes %s as %s, in Spanish as %s', (time, english, spanish) => {
    expect([timeWords(time, 'en'), timeWords(time, 'es')]).toEqual([english, spanish])
  })

  it('keeps the clock of the place on both sides of the clock change', () => {
    const winter = { startsAt: '2026-03-03T16:30:00.000Z', endsAt: '2026-03-03T23:30:00.000Z', timeZone: zone }
    const summer = { startsAt: '2026-03-10T15:30:00.000Z', endsAt: '2026-03-10T22:30:00.000Z', timeZone: zone }
    expect([timeSpanWords(winter, 'en'), timeSpanWords(summer, 'en')]).toEqual(Array(2).fill('8:30 AM – 3:30 PM'))
    expect(timeSpanWords({ ...winter, endsAt: '2026-03-04T09:00:00.000Z' }, 'en')).toBe(
      '8:30 AM – March 4, 2026, 1:00 AM',
    )
    expect(momentWords('2026-03-13T00:00:00.000Z', zone, 'en')).toBe('Thursday, March 12, 2026, 5:00 PM (Pacific Time)')
    expect(momentWords('2026-03-13T00:00:00.000Z', zone, 'es')).toContain('jueves, 12 de marzo de 2026, 5:00 p.m.')
  })
})
