import { readFileSync, writeFileSync } from 'node:fs'
import { Client } from 'pg'
import { cloneDatabase } from './clone-database.ts'
import { loadMigrate } from './load-migrate.ts'
import { prepareTemplate } from './prepare-template.ts'
import { readColumns } from './read-columns.ts'
import { renderRows } from './render-rows.ts'

// `pnpm rows` writes the row types from a freshly migrated database; with --check it only compares.
const file = new URL('../../../packages/db/src/kernel/rows.gen.ts', import.meta.url)

async function rowsNow(): Promise<string> {
  const { stop } = await prepareTemplate(await loadMigrate())
  const clone = await cloneDatabase()
  const client = new Client({ connectionString: clone.url })
  try {
    await client.connect()
    return renderRows(await readColumns(client))
  } finally {
    await client.end()
    await clone.drop()
    await stop()
  }
}

const rows = await rowsNow()
if (!process.argv.includes('--check')) writeFileSync(file, rows)
else if (readFileSync(file, 'utf8') !== rows) {
  console.error('packages/db/src/kernel/rows.gen.ts does not match the migrations: run `pnpm rows` and commit it.')
  process.exitCode = 1
}
