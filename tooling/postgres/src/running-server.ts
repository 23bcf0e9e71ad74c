import { existsSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

/** What a running server writes about itself: line 1 its process, line 4 the port, line 5 the socket folder. */
export type Running = { pid: number; socketDir: string }

function readPidFile(dataDir: string): Running | undefined {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Math.abs(Number(lines[0])), socketDir: (lines[4] ?? '').trim() }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const comm = `/proc/${pid}/comm`
  return !existsSync('/proc/self/comm') || (existsSync(comm) && readFileSync(comm, 'utf8').startsWith('postgres'))
}

function answers(socketDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketDir, '.s.PGSQL.5432'))
    const done = (yes: boolean) => {
      socket.destroy()
      resolve(yes)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
    socket.setTimeout(1000, () => done(false))
  })
}

/**
 * The server that outlived its program, if there is one. It waits for one that is just starting or stopping; a
 * file left by a dead server, whose number another program has meanwhile, is removed.
 */
export async function findRunning(dataDir: string): Promise<Running | undefined> {
  for (let tries = 0; tries < 150; tries += 1) {
    const running = readPidFile(dataDir)
    if (!running) return undefined
    if (!isPostgres(running.pid)) {
      rmSync(join(dataDir, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (running.socketDir && (await answers(running.socketDir))) return running
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}
