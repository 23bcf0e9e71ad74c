import { expect, test } from 'vitest'
import { isAuthorized } from './is-authorized.ts'

const authorities = [
  { tag: 'equity', fromOn: '2025-09-01', toOn: '2026-08-31' },
  { tag: 'leadership', fromOn: '2024-01-01', toOn: null },
]

test('a tag counts from the first to the last day of its authority', () => {
  expect(isAuthorized(authorities, 'equity', '2025-08-31')).toBe(false)
  expect(isAuthorized(authorities, 'equity', '2025-09-01')).toBe(true)
  expect(isAuthorized(authorities, 'equity', '2026-08-31')).toBe(true)
  expect(isAuthorized(authorities, 'equity', '2026-09-01')).toBe(false)
})

test('an authority without an end goes on; another tag has none', () => {
  expect(isAuthorized(authorities, 'leadership', '2099-12-31')).toBe(true)
  expect(isAuthorized(authorities, 'g2g', '2026-01-01')).toBe(false)
})
