import { describe, expect, it } from 'vitest'
import { day, flag, oneOf, ownAddress, searchParams, several, someOf, whole, words } from './search-params.ts'
import { parseSearch, stringifySearch } from './search-text.ts'

const { parse: read } = searchParams({
  q: words(20),
  next: ownAddress(),
  way: oneOf(['link', 'new']),
  format: someOf(['in_person', 'online', 'hybrid']),
  provider: several(2),
  page: whole(1),
  past: flag(),
  from: day(),
})
const of = (text: string) => read(parseSearch(text))

describe('the parts of an address', () => {
  it('are read as plain forms write them', () => {
    expect(of('?q=equity+in+STEM&format=hybrid&format=online&provider=psesd&page=2&past=true&from=2026-03-10')).toEqual(
      {
        q: 'equity in STEM',
        format: ['online', 'hybrid'],
        provider: ['psesd'],
        page: 2,
        past: true,
        from: '2026-03-10',
      },
    )
  })
  it('keep a number that someone searched for as words', () => {
    expect(of('?q=2026')).toEqual({ q: '2026' })
  })
  it('leave aside what makes no sense', () => {
    expect(of('?q=&way=x&format=y&page=0&page=1&past=no&from=2026-13-45&other=1')).toEqual({})
    expect(of(`?q=${'a'.repeat(21)}&page=1.5&provider=a&provider=b&provider=c`)).toEqual({ provider: ['a', 'b'] })
  })
  it('lead nowhere but to this site', () => {
    for (const next of ['https://elsewhere.org', '//elsewhere.org', '/\\elsewhere.org', 'javascript:alert(1)']) {
      expect(of(`?next=${encodeURIComponent(next)}`)).toEqual({})
    }
    expect(of('?next=%2Fcatalog%3Fq%3Dstem')).toEqual({ next: '/catalog?q=stem' })
  })
  it('come back as they were written', () => {
    const search = { q: 'a & b', format: ['online', 'hybrid'], page: 3, past: true, none: undefined, off: false }
    expect(stringifySearch(search)).toBe('?q=a+%26+b&format=online&format=hybrid&page=3&past=true')
    expect(read(parseSearch(stringifySearch(search)))).toEqual({
      q: 'a & b',
      format: ['online', 'hybrid'],
      page: 3,
      past: true,
    })
    expect(stringifySearch({})).toBe('')
  })
})
