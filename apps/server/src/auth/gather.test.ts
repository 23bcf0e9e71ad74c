import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gather } from './gather.ts'

test('those who ask in one turn are asked for together; later ones anew', async () => {
  const loads: string[][] = []
  const find = gather(async (keys) => {
    loads.push([...keys])
    await nextTurn()
    return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()]))
  })
  expect(await Promise.all([find('a'), find('b'), find('a'), find('nobody')])).toEqual(['A', 'B', 'A', undefined])
  expect(await find('a')).toBe('A')
  expect(loads).toEqual([['a', 'b', 'nobody'], ['a']])
})

test('a failure is theirs who asked then, and nobody else’s', async () => {
  let isAway = true
  const find = gather(async (keys) => {
    if (isAway) throw new Error('away')
    return new Map(keys.map((key) => [key, key]))
  })
  const asked = await Promise.allSettled([find('a'), find('b')])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isAway = false
  expect(await find('a')).toBe('a')
})

test('those who ask while a load is under way are asked for together, once it is done', async () => {
  const loads: string[][] = []
  const find = gather(async (keys) => {
    loads.push([...keys])
    for (let turn = 0; turn < 5; turn += 1) await nextTurn()
    return new Map(keys.map((key) => [key, key]))
  })
  const first = find('a')
  await nextTurn()
  const second = find('b')
  await nextTurn()
  expect(await Promise.all([first, second, find('c')])).toEqual(['a', 'b', 'c'])
  expect(loads).toEqual([['a'], ['b', 'c']])
})
