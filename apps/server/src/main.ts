import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { listDemonstrationPayments } from '@inservice/db/billing'
import { connect } from '@inservice/db/kernel'
import { localFiles } from '@inservice/gateways/files'
import { listenersTo, tasks } from '@inservice/usecases/tasks'
import type { House } from '@inservice/usecases/kernel'
import { v7 } from 'uuid'
import { giveAccountItsPerson } from './auth/find-caller.ts'
import { createAuth } from './auth/create-auth.ts'
import { buildApp } from './build-app.ts'
import { documents } from './documents.ts'
import { BadEnvironment, readEnv, settleNodeEnv, type Env } from './env.ts'
import { watchLoad } from './http/shed-load.ts'
import { keepSecrets } from './keep-secrets.ts'
import { listen, PortProblem } from './listen.ts'
import { makeLog, type Log } from './make-log.ts'
import { openMail } from './open-mail.ts'
import { openPages } from './open-pages.ts'
import { openPayments } from './open-payments.ts'
import { schedule } from './schedule.ts'
import { selfCheckTask } from './self-check.ts'
import type { Server } from './server.ts'
import { startWorker } from './start-worker.ts'

type Stop = () => Promise<unknown>

/** Work that goes on after an answer: letters of signing in. */
const keepTrack = (log: Log) => {
  const underWay = new Set<Promise<unknown>>()
  const track = (work: Promise<unknown>): void => {
    const kept = work
      .catch((error: unknown) => log.error({ error }, 'a letter of signing in was not sent'))
      .finally(() => underWay.delete(kept))
    underWay.add(kept)
  }
  return { track, idle: () => Promise.race([Promise.all(underWay), wait(3000)]) }
}

const plugIn = async (env: Env, log: Log, stops: Stop[]) => {
  const secrets = keepSecrets(env, (sentence) => log.warn(sentence))
  const write = connect(env.DATABASE_URL, { max: 12, forCommands: true })
  const read = connect(env.DATABASE_URL, { max: 12, readOnly: true })
  stops.push(() => Promise.all([write.close(), read.close()]))
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`
  const payments = await openPayments(env, publicUrl, log, () => listDemonstrationPayments(read.db, { ids: 'machine' }))
  stops.push(payments.close)
  const { mail, mailbox, close } = openMail(env, log)
  stops.push(async () => close())
  const house: House = {
    db: write.db,
    read: read.db,
    now: () => new Date().toISOString(),
    newId: () => v7(),
    payments: payments.payments,
    mail,
    files: localFiles({ dir: join(env.DATA_DIR, 'files') }),
    publicUrl,
    signingKey: secrets.signingKey,
    listenersTo,
  }
  return { house, mailbox, emulator: payments.emulator, secrets, publicUrl }
}

const start = async (env: Env, log: Log, stops: Stop[]): Promise<string> => {
  const { house, mailbox, emulator, secrets, publicUrl } = await plugIn(env, log, stops)
  const isProduction = env.NODE_ENV === 'production'
  const afterwards = keepTrack(log)
  stops.push(afterwards.idle)
  const auth = createAuth({
    house,
    isProduction,
    secret: secrets.sessionSecret,
    log,
    afterwards: afterwards.track,
    onVerified: async (userId, language) => void (await giveAccountItsPerson(house, userId, language)),
  })
  const pages = await openPages(env.NODE_ENV === 'development')
  if (pages === null)
    log.warn('apps/web is not built, so no pages are shown: run its build, or set NODE_ENV=development.')
  else stops.push(pages.close)
  const traffic = { underWay: 0 }
  const server: Server = {
    house,
    auth,
    log,
    publicUrl,
    sessionSecret: secrets.sessionSecret,
    isDemo: env.DEMO === 'on',
    isProduction,
    trustProxy: env.TRUST_PROXY,
    traffic,
    isTooMuch: watchLoad({ mostAtOnce: 2000, mostDelayMs: 1000 }, traffic),
    mailbox,
    emulator,
    pages,
    documents,
  }
  const listening = await listen(buildApp(server), server, env.PORT)
  const worker = await startWorker({
    house,
    url: env.DATABASE_URL,
    tasks: [...tasks, selfCheckTask(log)],
    schedule,
    log,
    traffic,
  })
  stops.push(() => worker.stop(), listening.close)
  return env.PUBLIC_URL ?? `http://localhost:${listening.port}`
}

/** Last begun, first stopped; a part that fails to stop does not keep the others. */
const stopAll = async (stops: Stop[], log: Log): Promise<void> => {
  for (const stop of stops.splice(0).toReversed()) {
    await stop().catch((error: unknown) => log.error({ error }, 'a part did not stop cleanly'))
  }
}

const stopWhenAsked = (stops: Stop[], log: Log): void => {
  let asked = false
  const stop = (): void => {
    if (asked) process.exit(1)
    asked = true
    void stopAll(stops, log).then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

const serve = async (): Promise<void> => {
  const env = readEnv()
  settleNodeEnv()
  const log = makeLog(env.LOG_LEVEL)
  const stops: Stop[] = []
  stopWhenAsked(stops, log)
  try {
    const url = await start(env, log, stops)
    console.log(JSON.stringify({ ready: url }))
  } catch (error) {
    await stopAll(stops, log)
    throw error
  }
}

try {
  await serve()
} catch (error) {
  const isClear = error instanceof BadEnvironment || error instanceof PortProblem
  console.error(isClear ? error.message : error)
  process.exit(1)
}
