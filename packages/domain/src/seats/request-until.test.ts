import { expect, test } from 'vitest'
import { requestUntil } from './request-until.ts'

test('three days, and never beyond the block’s own deadline', () => {
  expect(requestUntil('2026-03-02T17:00:00.000Z', null)).toBe('2026-03-05T17:00:00.000Z')
  expect(requestUntil('2026-03-02T17:00:00.000Z', '2026-04-13T16:00:00.000Z')).toBe('2026-03-05T17:00:00.000Z')
  expect(requestUntil('2026-03-02T17:00:00.000Z', '2026-03-04T00:00:00.000Z')).toBe('2026-03-04T00:00:00.000Z')
})
