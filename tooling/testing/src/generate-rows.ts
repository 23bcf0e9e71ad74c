import { readFileSync, writeFileSync } from 'node:fs'
import { cloneDatabase } from './clone-database.ts'
import { loadKernel } from './load-kernel.ts'
import { prepareTemplate } from './prepare-template.ts'

// `pnpm rows` writes the row types from a freshly migrated database; with --check it only compares.
const file = new URL('../../../packages/db/src/kernel/rows.gen.ts', import.meta.url)

async function rowsNow(): Promise<string> {
  const { migrate, describeRows } = await loadKernel()
  const { stop } = await prepareTemplate(migrate)
  try {
    const clone = await cloneDatabase()
    try {
      return await describeRows(clone.url)
    } finally {
      await clone.drop()
    }
  } finally {
    await stop()
  }
}

const rows = await rowsNow()
if (!process.argv.includes('--check')) writeFileSync(file, rows)
else if (readFileSync(file, 'utf8') !== rows) {
  console.error('packages/db/src/kernel/rows.gen.ts does not match the migrations: run `pnpm rows` and commit it.')
  process.exitCode = 1
}
