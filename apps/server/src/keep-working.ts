import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from './make-log.ts'

export type Runner = { readonly promise: Promise<unknown>; readonly stop: () => Promise<unknown> }

const shortest = 500
const longest = 30_000

/** Begins until it could: each try waits twice as long as the one before. */
const insist = async (begin: () => Promise<Runner>, log: Log, isStopped: () => boolean): Promise<Runner | null> => {
  for (let pause = shortest; !isStopped(); pause = Math.min(longest, pause * 2)) {
    await wait(pause)
    try {
      return await begin()
    } catch (error) {
      log.warn({ part: 'worker', error }, 'the worker could not begin again')
    }
  }
  return null
}

/** Keeps a runner at work: one that ends because its database went away is begun anew, until it is asked to stop. */
export const keepWorking = async (begin: () => Promise<Runner>, log: Log) => {
  let runner: Runner | null = await begin()
  const asked = new AbortController()
  const watch = async (): Promise<void> => {
    while (runner !== null && !asked.signal.aborted) {
      const ended = await runner.promise.then(
        () => undefined,
        (error: unknown) => error,
      )
      if (asked.signal.aborted) return
      log.warn({ part: 'worker', error: ended }, 'the worker ended and is begun again')
      runner = await insist(begin, log, () => asked.signal.aborted)
    }
  }
  const watching = watch()
  return {
    stop: async (): Promise<void> => {
      asked.abort()
      await runner?.stop()
      await watching
    },
  }
}
