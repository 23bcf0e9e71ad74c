import { expect, test } from 'vitest'
import { nameStatements } from './connect-naming.ts'

const often = (name: (text: string) => string | undefined, text: string) =>
  Array.from({ length: 6 }, () => name(text)).at(-1)

test('a statement has a name from its fifth time, and keeps it', () => {
  const name = nameStatements()
  expect(Array.from({ length: 6 }, () => name('select id from a'))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    's1',
    's1',
  ])
  expect(often(name, 'select id from b')).toBe('s2')
})

test('what answers all columns has none; nor has one too many', () => {
  const name = nameStatements()
  for (const text of ['select * from a', 'select a.* from a', 'update a set n = 1 returning *']) {
    expect(often(name, text)).toBeUndefined()
  }
  expect(often(name, 'select count(*) from a')).toBe('s1')
  for (let at = 0; at < 400; at += 1) often(name, `select ${at}`)
  expect(often(name, 'select id from late')).toBeUndefined()
  expect(name('select count(*) from a')).toBe('s1')
})
