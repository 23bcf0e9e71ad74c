import { join } from 'node:path'
import { startPostgres, StartProblem } from '@inservice/postgres'
import { Client } from 'pg'

export type Opened = { url: string; note: string; stop: () => Promise<void> }

const oldestMajor = 15

async function ask<T>(url: string, statement: string): Promise<T | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return (await client.query(statement)).rows[0] as T | undefined
  } finally {
    await client.end()
  }
}

/** The database that DATABASE_URL names, or our own in the data folder. */
export async function openDatabase(dataDir: string, given: string | undefined, fsync: boolean): Promise<Opened> {
  if (!given) {
    const own = await startPostgres({ dataDir: join(dataDir, 'postgres'), fsync })
    const note = own.adopted ? `PostgreSQL ${own.major}, still running from before` : `PostgreSQL ${own.major}`
    return { url: own.url, note, stop: own.stop }
  }
  const major = await majorVersion(given)
  if (major < oldestMajor)
    throw new StartProblem(`DATABASE_URL names a PostgreSQL ${major}: PostgreSQL ${oldestMajor} or later is needed.`)
  return { url: given, note: `PostgreSQL ${major} of DATABASE_URL`, stop: async () => undefined }
}

async function majorVersion(url: string): Promise<number> {
  try {
    const row = await ask<{ version: string }>(url, "SELECT current_setting('server_version_num') AS version")
    return Math.floor(Number(row?.version) / 10_000)
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : 'no reason given'
    throw new StartProblem(
      `The database that DATABASE_URL names does not answer (${reason}): check that it runs, its address and its password.`,
    )
  }
}

/** True where nobody has kept anything yet: the demonstration goes only into such a database. */
export async function isEmpty(url: string): Promise<boolean> {
  const row = await ask<{ used: boolean }>(
    url,
    'SELECT EXISTS (SELECT FROM provider) OR EXISTS (SELECT FROM person) AS used',
  )
  return row?.used === false
}
