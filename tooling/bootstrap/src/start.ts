import { StartProblem } from '@inservice/postgres'
import { bringUp } from './bring-up.ts'
import type { System } from './bring-up.ts'
import { openDataFolder } from './data-folder.ts'
import { freePort, wantedPort } from './port.ts'
import { endPrograms } from './programs.ts'
import { holdAlone } from './sole-run.ts'
import { beganMs, secondsSince } from './steps.ts'

let askedToStop = (_reason: 'asked') => {}
const asked = new Promise<'asked'>((resolve) => {
  askedToStop = resolve
})
let isStopping = false
const onAsked = () => {
  isStopping = true
  endPrograms()
  askedToStop('asked')
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onAsked)
process.on('disconnect', onAsked) // the program that started us is gone

async function start(): Promise<number> {
  const dataDir = openDataFolder()
  const wanted = wantedPort()
  const release = await holdAlone(dataDir, `http://localhost:${wanted}`)
  try {
    const port = await freePort(wanted)
    const publicUrl = process.env.PUBLIC_URL || `http://localhost:${port}`
    const demonstration = process.env.DEMO !== 'off'
    const system = await bringUp({
      dataDir,
      port,
      databaseUrl: process.env.DATABASE_URL,
      publicUrl,
      demonstration,
      fsync: true,
      isStopping: () => isStopping,
    })
    return await serveUntilAsked(system, demonstration, dataDir)
  } finally {
    release()
  }
}

async function serveUntilAsked(system: System, demonstration: boolean, dataDir: string): Promise<number> {
  const { url, ended } = system.serving
  console.log(`\nInservice is served at ${url} after ${secondsSince(beganMs)}.`)
  if (demonstration)
    console.log(
      `Sign in: open ${url}/sign-in and choose a person; no password is needed. People and prices are invented.`,
    )
  else console.log(`Sign in: open ${url}/sign-in and make an account.`)
  if (!process.env.SMTP_URL) console.log(`Mail that it sends can be read at ${url}/mailbox.`)
  console.log('Ctrl-C stops it.')
  const why = await Promise.race([asked, ended])
  if (why === 'asked') console.log('\nStopping.')
  else console.error(`\nThe server ended by itself (exit code ${why}); what it said is in ${dataDir}/log/server.log.`)
  await system.stop()
  return why === 'asked' ? 0 : 1
}

try {
  process.exitCode = await start()
} catch (problem) {
  if (isStopping) process.exitCode = 0
  else if (problem instanceof StartProblem) console.error(`\n${problem.message}`)
  else console.error(problem)
  if (!isStopping) process.exitCode = 1
}
process.disconnect?.()
