import { setTimeout as wait } from 'node:timers/promises'
import { takeJobs, type Db } from '@inservice/db/kernel'
import type { Log } from './make-log.ts'

const pauseMs = 200

/** Hands on what commands leave for later, several times a second where it is `calm`, for as long as the worker works. */
export const keepRelaying = (db: Db, log: Log, calm: () => Promise<void>) => {
  const asked = new AbortController()
  const relay = async (): Promise<void> => {
    while (!asked.signal.aborted) {
      await calm()
      const count = await takeJobs(db).catch((error: unknown) => {
        log.warn({ part: 'worker', error }, 'jobs could not be handed on, and will be')
        return 0
      })
      if (count === 0) await wait(pauseMs, undefined, { signal: asked.signal }).catch(() => undefined)
    }
  }
  const relaying = relay()
  return { stop: async (): Promise<void> => (asked.abort(), relaying) }
}
