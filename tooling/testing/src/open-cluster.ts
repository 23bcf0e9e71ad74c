import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@inservice/postgres'
import { Client } from 'pg'

export type Cluster = { adminUrl: string; admin: Client; stop: () => Promise<void> }

const runName = 'inservice test run'
const turn = 'SELECT pg_advisory_lock(7001)'

/** Nothing here outlives a test run, so nothing is flushed to the disk. */
const settings = {
  autovacuum: false,
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '2GB',
  checkpoint_timeout: '1h',
  shared_buffers: '128MB',
}

function clusterFolder(): string {
  const project = realpathSync(fileURLToPath(new URL('../../..', import.meta.url)))
  const name = createHash('sha256').update(project).digest('hex').slice(0, 10)
  return join(realpathSync(tmpdir()), `inservice-test-${process.getuid?.() ?? 0}-${name}`, 'postgres')
}

async function connectAs(url: string): Promise<Client> {
  const admin = new Client({ connectionString: url, application_name: runName })
  await admin.connect()
  admin.on('error', () => undefined) // the server may be stopped under an idle connection
  return admin
}

/**
 * Opens the cluster shared by all test runs of this project folder; TEST_DATABASE_URL names another server instead.
 * Each run holds one connection: the last run to leave stops the server, also when the others were killed.
 */
export async function openCluster(): Promise<Cluster> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    const admin = await connectAs(given)
    return { adminUrl: given, admin, stop: () => admin.end() }
  }
  for (let tries = 1; ; tries += 1) {
    const server = await startPostgres({ dataDir: clusterFolder(), fsync: false, settings })
    try {
      const admin = await connectAs(server.url)
      return { adminUrl: server.url, admin, stop: () => leave(admin, server.stop) }
    } catch (error) {
      if (tries === 5) throw error // adopted while the last run was stopping it: look again
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

async function leave(admin: Client, stop: () => Promise<void>): Promise<void> {
  await admin.query(turn)
  const others = await countOtherRuns(admin)
  await admin.end()
  if (others === 0) await stop()
}

export async function countOtherRuns(admin: Client): Promise<number> {
  const { rows } = await admin.query<{ others: string }>(
    'SELECT count(*) AS others FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()',
    [runName],
  )
  return Number(rows[0]?.others)
}

/** One run at a time makes templates or clears away. */
export async function inTurn<T>(admin: Client, work: () => Promise<T>): Promise<T> {
  await admin.query(turn)
  try {
    return await work()
  } finally {
    await admin.query('SELECT pg_advisory_unlock(7001)')
  }
}
