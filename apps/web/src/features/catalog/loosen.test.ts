import { expect, it } from 'vitest'
import { loosenings } from './loosen.ts'

it('names the filters without which something fits, the most first', () => {
  const search = {
    q: 'art',
    format: ['online' as const],
    provider: ['esd-105'],
    designation: ['g2g' as const],
    from: '2027-06-01',
  }
  const found = loosenings(search, [
    { facet: 'format', count: 2 },
    { facet: 'format', count: 1 },
    { facet: 'provider', count: 9 },
    { facet: 'audience', count: 4 },
  ])
  expect(found.map(({ filter, count }) => [filter.name, count])).toEqual([
    ['provider', 9],
    ['format', 3],
    ['from', null],
  ])
  expect(found[0]?.search).toEqual({ q: 'art', format: ['online'], designation: ['g2g'], from: '2027-06-01' })
})
