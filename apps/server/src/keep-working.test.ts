import { expect, test } from 'vitest'
import { keepWorking } from './keep-working.ts'
import { makeLog } from './make-log.ts'

const makeRunner = () => {
  let end = (): void => undefined
  let fail = (_: Error): void => undefined
  const promise = new Promise<void>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  return { promise, fail: (error: Error) => fail(error), stop: async () => end() }
}

test('a runner that loses its database is begun again, also where that fails at first', async () => {
  const runners = [makeRunner(), makeRunner()]
  let begun = 0
  let isAway = false
  const begin = async () => {
    if (isAway) {
      isAway = false
      throw new Error('still away')
    }
    begun += 1
    return runners[begun - 1] ?? makeRunner()
  }
  const worker = await keepWorking(begin, makeLog('silent'))
  isAway = true
  runners[0]?.fail(new Error('the connection was cut'))
  await expect.poll(() => begun, { timeout: 4000 }).toBe(2)
  await worker.stop()
  expect(begun).toBe(2)
})
