import { describe, expect, it } from 'vitest'
import { makeIntl } from '../language/make-intl.ts'
import { formatHours, formatHoursFigure } from './format-hours.ts'
import { formatMoney } from './format-money.ts'
import { formatRelative } from './format-relative.ts'
import { formatDay, formatSpan, formatWhen } from './format-when.ts'

const english = await makeIntl({ language: 'en' })
const spanish = await makeIntl({ language: 'es' })
const zone = 'America/Los_Angeles'

describe('money', () => {
  it('writes cents only where there are some', () => {
    expect(formatMoney(english, 1500)).toBe('$15')
    expect(formatMoney(english, 1550)).toBe('$15.50')
    expect(formatMoney(english, 1500, { exact: true })).toBe('$15.00')
    expect(formatMoney(english, -123_456)).toBe('-$1,234.56')
    expect(formatMoney(spanish, 123_400)).toBe('$1,234')
  })
})

describe('hours', () => {
  it('are minutes told in hours', () => {
    expect(formatHours(english, 330)).toBe('5.5 hours')
    expect(formatHours(english, 60, { clock: true })).toBe('1 clock hour')
    expect(formatHours(spanish, 60)).toBe('1 hora')
    expect(formatHours(spanish, 75, { clock: true })).toBe('1.25 horas de reloj')
    expect(formatHoursFigure(english, 120)).toBe('2.0')
  })
})

describe('times', () => {
  it('are told by the wall clock of the place', () => {
    expect(formatWhen(english, '2026-03-10T15:30:00.000Z', zone)).toBe('Tue, Mar 10, 8:30 AM')
    expect(formatWhen(english, '2026-01-10T02:00:00.000Z', zone, 'zoned')).toBe('Fri, Jan 9, 6:00 PM PST')
    expect(formatWhen(spanish, '2026-03-10T15:30:00.000Z', zone, 'full')).toBe('martes, 10 de marzo de 2026')
  })
  it('write what two moments share once', () => {
    expect(formatSpan(english, '2026-03-10T15:30:00.000Z', '2026-03-10T22:30:00.000Z', zone, 'time')).toBe(
      '8:30 AM – 3:30 PM',
    )
  })
  it('leave a calendar day alone', () => {
    expect(formatDay(english, '2026-03-10')).toBe('March 10, 2026')
  })
  it('say how far off a moment is', () => {
    const now = '2026-03-10T15:30:00.000Z'
    expect(formatRelative(english, '2026-03-13T16:30:00.000Z', now)).toBe('in 3 days')
    expect(formatRelative(english, '2026-03-10T15:10:00.000Z', now)).toBe('20 minutes ago')
    expect(formatRelative(english, '2026-03-11T15:30:00.000Z', now)).toBe('tomorrow')
    expect(formatRelative(spanish, '2026-03-10T17:45:00.000Z', now)).toBe('dentro de 2 horas')
  })
})
