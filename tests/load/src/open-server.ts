import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { connect, migrate } from '@inservice/db/kernel'
import { startPostgres } from '@inservice/postgres'
import { createWorld } from '@inservice/world'

const main = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url))
export const sessionSecret = 'the-secret-of-a-benchmark-that-is-long-enough'

/** A port that nobody has right now. */
export const freePort = async (): Promise<number> => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const address = taken.address()
  await new Promise((resolve) => taken.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** The program itself in a process of its own, as it is served; ready once it says so. */
export const startServer = async (env: Readonly<Record<string, string>>, wished?: number) => {
  const port = wished ?? (await freePort())
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, LOG_LEVEL: 'error', DEMO: 'off', SESSION_SECRET: sessionSecret, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => (line.includes('"ready"') ? resolve() : undefined))
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)))
  })
  return { port, child, ended, stop: () => (child.kill('SIGTERM'), ended) }
}

/** A cluster that flushes every commit, migrated and with nothing in it, and a folder; for as long as a benchmark works. */
export const withCluster = async <Answer>(
  work: (open: Awaited<ReturnType<typeof openCluster>>) => Promise<Answer>,
): Promise<Answer> => {
  const cluster = await openCluster()
  try {
    return await work(cluster)
  } finally {
    await cluster.close()
  }
}

const openCluster = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inservice-bench-'))
  // Where root benches, PostgreSQL runs as a user of its own and has to enter.
  await chmod(folder, 0o755)
  const dataDir = join(folder, 'postgres')
  const options = { dataDir, settings: { shared_buffers: '256MB', max_wal_size: '2GB' } }
  let postgres = await startPostgres(options)
  await migrate(postgres.url)
  const connection = connect(postgres.url, { max: 4, statementMs: 600_000 })
  return {
    url: postgres.url,
    socketDir: postgres.socketDir,
    /** The server's process, and the way to have it again once it is gone. */
    postmaster: async () => Number((await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0]),
    restart: async () => void (postgres = await startPostgres(options)),
    folder,
    db: connection.db,
    world: createWorld(connection.db, { now: new Date().toISOString() }),
    close: async () => {
      await connection.close()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type Cluster = Awaited<ReturnType<typeof openCluster>>
