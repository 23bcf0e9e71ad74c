import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from './start-problem.ts'

const patienceMs = 90_000

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0 // given back between the two looks
  }
}

/** Lets one program at a time do `work` on a data folder; a lock whose holder was killed is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs
  while (!take(file)) {
    const pid = holder(file)
    if (pid > 0 && !isAlive(pid)) rmSync(file, { force: true })
    else if (Date.now() > until)
      throw new StartProblem(
        `Another program (process ${pid}) has been starting the same database for long: stop it, or remove ${file}.`,
      )
    else await sleep(40)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
