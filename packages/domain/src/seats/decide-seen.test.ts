import { expect, test } from 'vitest'
import { decideSeen } from './decide-seen.ts'

test('whoever saw an older block is told; whoever looked at no page is not asked', () => {
  expect(decideSeen({ version: 4 }, 4).ok).toBe(true)
  expect(decideSeen({ version: 4 }, undefined).ok).toBe(true)
  expect(decideSeen({ version: 5 }, 4)).toMatchObject({ refusal: { code: 'block-changed', facts: { version: 5 } } })
})
