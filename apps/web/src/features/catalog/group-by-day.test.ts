import { expect, it } from 'vitest'
import { groupByDay } from './group-by-day.ts'

const timeZone = 'America/Los_Angeles'

it('sets each training on the day of its place, every day of the month in its column', () => {
  const days = groupByDay('2026-12', [
    { id: 'evening', startsAt: '2026-12-04T02:00:00.000Z', timeZone },
    { id: 'morning', startsAt: '2026-12-03T16:30:00.000Z', timeZone },
    { id: 'any time', startsAt: null, timeZone },
  ])
  expect(days).toHaveLength(31)
  expect(days[0]).toEqual({ date: '2026-12-01', column: 3, items: [] })
  expect(days[2]?.items.map(({ id }) => id)).toEqual(['evening', 'morning'])
  expect(days.flatMap(({ items }) => items)).toHaveLength(2)
})
