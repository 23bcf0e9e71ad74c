import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../kernel/pages/search-text.ts'
import {
  appliedFilters,
  catalogSearch,
  cleared,
  daysOf,
  monthBeside,
  placeAfter,
  questionOf,
  toggled,
} from './catalog-search.ts'

const id = '01a16cb5-bc40-7a3a-a873-bc97568793a2'
const read = (text: string) => catalogSearch.parse(parseSearch(text))

describe('the catalog’s address', () => {
  it('is what a plain form writes, and comes back the same', () => {
    const text = '?q=data+coaching&format=online&format=hybrid&provider=esd-121&hours=long&past=yes'
    const search = read(text)
    expect(search).toEqual({
      q: 'data coaching',
      format: ['online', 'hybrid'],
      provider: ['esd-121'],
      hours: ['long'],
      past: true,
    })
    expect(read(stringifySearch(search))).toEqual(search)
  })

  it('leaves aside what makes no sense', () => {
    expect(read('?format=raft&month=2026-13&after=here&from=soon&view=globe&price=dear')).toEqual({})
  })
})

describe('a question to the catalog', () => {
  it('begins after the last training of the page before', () => {
    const after = placeAfter({ at: '2026-12-03T16:30:00.000Z', id })
    expect(questionOf(read(`?designation=equity&after=${after}`), '2026-11-23')).toEqual({
      designation: ['equity'],
      after: { at: '2026-12-03T16:30:00.000Z', id },
    })
    expect(questionOf(read(`?after=infinity_${id}`), '2026-11-23').after).toEqual({ at: 'infinity', id })
  })

  it('asks for the whole of a month, this one where none is named', () => {
    expect(questionOf(read('?view=month&month=2028-02&from=2026-01-01'), '2026-11-23')).toMatchObject({
      from: '2028-02-01',
      to: '2028-02-29',
      limit: 100,
    })
    expect(questionOf(read('?view=month'), '2026-11-23')).toMatchObject({ from: '2026-11-01', to: '2026-11-30' })
  })
})

describe('a filter', () => {
  it('is turned on and off, and begins at the first page', () => {
    const search = read(`?q=equity&format=online&after=infinity_${id}`)
    const more = toggled(search, 'format', 'hybrid')
    expect(more).toEqual({ q: 'equity', format: ['online', 'hybrid'] })
    expect(toggled(toggled(more, 'format', 'hybrid'), 'format', 'online')).toEqual({ q: 'equity' })
    expect(toggled(search, 'price', 'free')).toMatchObject({ price: 'free' })
    expect(toggled(read('?price=free'), 'price', 'free')).toEqual({})
  })

  it('is named one by one, and cleared without the words of the search', () => {
    const search = read('?q=equity&designation=stem&designation=equity&price=free&view=month&month=2026-12')
    expect(appliedFilters(search)).toEqual([
      { name: 'designation', word: 'equity' },
      { name: 'designation', word: 'stem' },
      { name: 'price', word: 'free' },
    ])
    expect(cleared(search)).toEqual({ q: 'equity', view: 'month', month: '2026-12' })
  })
})

it('months lie beside each other across the year', () => {
  expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect(daysOf('2026-04')).toEqual({ from: '2026-04-01', to: '2026-04-30' })
})
