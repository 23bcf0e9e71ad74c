import { join } from 'node:path'
import { StartProblem } from '@inservice/postgres'
import { buildWeb } from './build-web.ts'
import { isEmpty, openDatabase } from './database.ts'
import { endPrograms, mustRun } from './programs.ts'
import { readSecrets } from './secrets.ts'
import { serve } from './serve.ts'
import type { Serving } from './serve.ts'
import { step } from './steps.ts'

export type Wish = {
  dataDir: string
  port: number
  databaseUrl?: string | undefined
  publicUrl: string
  demonstration: boolean
  /** Off for a throwaway database only. */
  fsync: boolean
  /** Asked between steps: true when the person has meanwhile asked to stop. */
  isStopping: () => boolean
}

export type System = { serving: Serving; databaseUrl: string; stop: () => Promise<void> }

/** Builds, starts the database, migrates, fills, serves: one line each. What was started is stopped when a later step fails. */
export async function bringUp(wish: Wish): Promise<System> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    endPrograms()
    for (const end of stops.splice(0).toReversed()) await end()
  }
  try {
    const parts = [
      step(
        'build web',
        () => buildWeb(log(wish, 'build')),
        (built) => (built === 'built' ? '' : built),
      ),
      data(wish, stops),
    ] as const
    // Both are waited for, so that nothing is still being started when a failure stops what was.
    const settled = await Promise.allSettled(parts)
    for (const part of settled) if (part.status === 'rejected') throw part.reason
    goOn(wish)
    const env = await parts[1]
    const serving = await step('serve', () => serve(env, log(wish, 'server')))
    stops.push(serving.stop)
    return { serving, databaseUrl: env.DATABASE_URL, stop }
  } catch (problem) {
    await stop()
    throw problem
  }
}

/** Between two steps: leaves off when the person has asked to stop. */
function goOn(wish: Wish): void {
  if (wish.isStopping()) throw new StartProblem('Stopped before it was ready.')
}

const log = (wish: Wish, name: string) => join(wish.dataDir, 'log', `${name}.log`)

async function data(wish: Wish, stops: (() => Promise<void>)[]) {
  const opened = await step(
    'database',
    () => openDatabase(wish.dataDir, wish.databaseUrl, wish.fsync),
    ({ note }) => note,
  )
  stops.push(opened.stop)
  const env = {
    ...readSecrets(wish.dataDir),
    DATABASE_URL: opened.url,
    DATA_DIR: wish.dataDir,
    PORT: String(wish.port),
    PUBLIC_URL: wish.publicUrl,
    DEMO: wish.demonstration ? 'on' : 'off',
  }
  goOn(wish)
  await step('migrate', () =>
    mustRun('migrate', log(wish, 'migrate'), process.execPath, ['apps/server/src/cli/migrate.ts'], env),
  )
  goOn(wish)
  if (!wish.demonstration || !(await isEmpty(opened.url))) return env
  await step('demonstration', () =>
    mustRun('demonstration', log(wish, 'demonstration'), process.execPath, ['tooling/world/src/main.ts'], env),
  )
  return env
}
