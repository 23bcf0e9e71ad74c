import { expect, test } from 'vitest'
import { giveWay } from './give-way.ts'

test('begins at once where there is time; waits while there is none, but not for ever', async () => {
  let pauses = 0
  const pause = async () => void (pauses += 1)
  await giveWay(() => 0.2, pause)()
  expect(pauses).toBe(0)
  await giveWay(() => (pauses < 3 ? 1 : 0), pause)()
  expect(pauses).toBe(3)
  await giveWay(() => 1, pause)()
  expect(pauses).toBe(53)
})
