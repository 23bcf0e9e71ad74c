import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from '@inservice/postgres'

/** Who holds the data folder: this program, the one that started it, npm above that (0 without npm), and where it serves. */
type Holder = { pid: number; parent: number; launcher: number; url: string }

const patienceMs = 20_000

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const state = `/proc/${pid}/stat`
  return !existsSync('/proc/self/stat') || (existsSync(state) && !/\) Z /.test(readFileSync(state, 'utf8')))
}

/** A process number is used again some day: believe it only where the program is still this one. */
function isOurs(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`
  return !existsSync('/proc/self/cmdline') || (existsSync(file) && readFileSync(file, 'utf8').includes('bootstrap'))
}

function readHolder(file: string): Holder | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined // written half when the machine went down
  }
}

/**
 * Makes sure that one start at a time uses a data folder. A run whose terminal was killed is asked to end and waited
 * for; one that is well is named. Answers the deed that gives the folder back.
 */
export async function holdAlone(dataDir: string, url: string): Promise<() => void> {
  const file = join(dataDir, 'running.json')
  const until = Date.now() + patienceMs
  for (let holder = readHolder(file); holder && isAlive(holder.pid) && isOurs(holder.pid); holder = readHolder(file)) {
    const orphaned = !isAlive(holder.parent) || (holder.launcher > 0 && !isAlive(holder.launcher))
    if (!orphaned || Date.now() > until) {
      throw new StartProblem(
        `Inservice already runs on ${dataDir} (${holder.url}, process ${holder.pid}): stop it first, or set DATA_DIR to another folder.`,
      )
    }
    process.kill(holder.pid, 'SIGTERM')
    await sleep(300)
  }
  const self: Holder = {
    pid: process.pid,
    parent: process.ppid,
    launcher: Number(process.env.BOOTSTRAP_LAUNCHER ?? 0),
    url,
  }
  writeFileSync(file, JSON.stringify(self))
  return () => rmSync(file, { force: true })
}
