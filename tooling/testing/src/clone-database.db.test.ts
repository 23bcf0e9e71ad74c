import { Client } from 'pg'
import { expect, test } from 'vitest'
import { cloneDatabase } from './clone-database.ts'

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

test('two clones hold the migrated tables and nothing of each other', async () => {
  const [one, two] = await Promise.all([cloneDatabase(), cloneDatabase()])
  await ask(one.url, 'CREATE TABLE only_here (id int)')
  const tables = "SELECT FROM pg_tables WHERE tablename = 'only_here'"
  expect(await ask(one.url, tables)).toHaveLength(1)
  expect(await ask(two.url, tables)).toHaveLength(0)
  await Promise.all([one.drop(), two.drop()])
})

test('a dropped clone is gone', async () => {
  const clone = await cloneDatabase()
  await clone.drop()
  await expect(ask(clone.url, 'SELECT 1')).rejects.toThrow(/does not exist/)
})
