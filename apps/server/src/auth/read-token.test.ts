import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { readToken } from './read-token.ts'

const secret = 'a secret of tests'
const sign = (token: string, by = secret): string =>
  encodeURIComponent(`${token}.${createHmac('sha256', by).update(token).digest('base64')}`)
const read = (cookie: string) => readToken(new Headers({ cookie }), 'session', secret)

test('a token that we signed', () => {
  expect(read(`language=es; session=${sign('abc')}; other=1`)).toBe('abc')
  expect(read(`session=${sign('a.b')}`)).toBe('a.b')
})

test('nobody else’s', () => {
  expect(read(`session=${sign('abc', 'another secret')}`)).toBeNull()
  expect(read(`session=${sign('abc').replace('abc', 'abd')}`)).toBeNull()
  expect(read('session=abc')).toBeNull()
  expect(read('session=.abc')).toBeNull()
  expect(read(`others=${sign('abc')}`)).toBeNull()
  expect(readToken(new Headers(), 'session', secret)).toBeNull()
})
