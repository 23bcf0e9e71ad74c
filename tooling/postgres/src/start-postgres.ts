import { createHash } from 'node:crypto'
import { chownSync, existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chooseBinaries } from './choose-binaries.ts'
import type { Chosen } from './choose-binaries.ts'
import { explainFailure } from './explain-failure.ts'
import { identityFor } from './identity.ts'
import type { Identity } from './identity.ts'
import { clusterDatabase, clusterUser, initializeCluster } from './initialize-cluster.ts'
import { prepareFolder } from './prepare-folder.ts'
import { runProgram } from './run-program.ts'
import { findRunning } from './running-server.ts'
import { StartProblem } from './start-problem.ts'
import { withLock } from './with-lock.ts'

export type StartOptions = {
  /** The folder of the cluster itself; made when absent. */
  dataDir: string
  /** Off only for throwaway data: a power cut may then lose everything. */
  fsync?: boolean
  /** Further lines for the configuration, as in postgresql.conf. */
  settings?: Record<string, string | number | boolean>
}

export type Postgres = {
  /** For `pg` and `psql`: `postgres:///inservice?host=…&user=inservice`. */
  url: string
  socketDir: string
  /** PostgreSQL's major version, such as 18. */
  major: number
  /** True when the server was already running, left by a program that was killed. */
  adopted: boolean
  stop: () => Promise<void>
}

/** Starts (or adopts) the cluster in `dataDir` and answers how to reach it; throws StartProblem with one sentence. */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
  if (process.platform === 'win32') {
    throw new StartProblem('PostgreSQL is not started on Windows itself: run inside WSL, or set DATABASE_URL.')
  }
  const identity = identityFor()
  prepareFolder(resolve(options.dataDir), identity)
  const dataDir = realpathSync(options.dataDir)
  return withLock(`${dataDir}.lock`, () => startOrAdopt(dataDir, options, identity))
}

async function startOrAdopt(dataDir: string, options: StartOptions, identity: Identity): Promise<Postgres> {
  const chosen = await chooseBinaries(dataDir, identity)
  const running = await findRunning(dataDir)
  if (running) return describe(running.socketDir, true, dataDir, chosen, identity)
  await initializeCluster(dataDir, chosen, identity, options.fsync !== false)
  const socketDir = socketFolder(dataDir)
  prepareFolder(socketDir, identity)
  writeSettings(dataDir, socketDir, options, identity)
  await launch(dataDir, chosen, identity)
  return describe(socketDir, false, dataDir, chosen, identity)
}

/** A socket's whole path may hold some 100 bytes, so it lies apart from the data, under a name made from its path. */
function socketFolder(dataDir: string): string {
  return `/tmp/inservice-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`
}

function writeSettings(dataDir: string, socketDir: string, options: StartOptions, { uid, gid }: Identity): void {
  const durable = options.fsync !== false
  const settings = {
    listen_addresses: '',
    port: 5432,
    unix_socket_directories: socketDir,
    fsync: durable,
    synchronous_commit: durable,
    full_page_writes: durable,
    max_connections: 200,
    jit: false,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  }
  const value = (given: string | number | boolean) =>
    typeof given === 'boolean' ? (given ? 'on' : 'off') : `'${String(given).replaceAll("'", "''")}'`
  const file = join(dataDir, 'inservice.conf')
  writeFileSync(
    file,
    Object.entries(settings)
      .map(([name, given]) => `${name} = ${value(given)}\n`)
      .join(''),
    { mode: 0o600 },
  )
  const main = join(dataDir, 'postgresql.conf')
  const include = "include_if_exists = 'inservice.conf'"
  const text = readFileSync(main, 'utf8')
  if (!text.includes(include)) writeFileSync(main, `${text}\n${include}\n`)
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid)
}

async function launch(dataDir: string, chosen: Chosen, identity: Identity): Promise<void> {
  const log = join(dataDir, 'server.log')
  if (existsSync(log)) writeFileSync(log, '')
  const started = await runProgram(
    join(chosen.bin, 'pg_ctl'),
    ['start', '-D', dataDir, '-l', log, '-w', '-t', '60', '-s'],
    identity,
  )
  if (started.code === 0) return
  const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
  throw explainFailure(`${started.output}\n${said}`, dataDir)
}

function describe(socketDir: string, adopted: boolean, dataDir: string, chosen: Chosen, identity: Identity): Postgres {
  const query = new URLSearchParams({ host: socketDir, user: clusterUser })
  const stop = async () => {
    const stopped = await runProgram(
      join(chosen.bin, 'pg_ctl'),
      ['stop', '-D', dataDir, '-m', 'fast', '-w', '-t', '30', '-s'],
      identity,
    )
    if (stopped.code !== 0 && !/no server running|does not exist/i.test(stopped.output))
      throw explainFailure(stopped.output, dataDir)
  }
  return {
    url: `postgres:///${clusterDatabase}?${query.toString().replaceAll('%2F', '/')}`,
    socketDir,
    major: chosen.major,
    adopted,
    stop,
  }
}
