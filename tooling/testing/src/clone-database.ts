import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { databaseUrl } from './database-url.ts'

export type Clone = { url: string; drop: () => Promise<void> }

async function run(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** One test file's own database, a copy of the migrated template. Its name carries our process, so that it can be cleared away. */
export async function cloneDatabase(): Promise<Clone> {
  const { TEST_ADMIN_URL: adminUrl, TEST_TEMPLATE: template } = process.env
  if (!adminUrl || !template)
    throw new Error(
      'cloneDatabase needs prepareTemplate to have run first: name the file *.db.test.ts and run it with vitest.',
    )
  const name = `clone_${process.pid}_${randomBytes(4).toString('hex')}`
  await run(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
  return {
    url: databaseUrl(adminUrl, name),
    drop: () => run(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}
