import { expect, test } from 'vitest'
import { giveWay, watchCrowd } from './give-way.ts'

test('begins at once where there is time; waits while there is none, but not for ever', async () => {
  let pauses = 0
  const pause = async () => void (pauses += 1)
  await giveWay(() => false, pause)()
  expect(pauses).toBe(0)
  await giveWay(() => pauses < 3, pause)()
  expect(pauses).toBe(3)
  await giveWay(() => true, pause)()
  expect(pauses).toBe(53)
})

test('a crowd is many requests at once, or a loop without time', () => {
  const traffic = { underWay: 3 }
  expect(watchCrowd(traffic, () => 0.4)()).toBe(false)
  expect(watchCrowd(traffic, () => 0.95)()).toBe(true)
  traffic.underWay = 40
  expect(watchCrowd(traffic, () => 0.4)()).toBe(true)
})
