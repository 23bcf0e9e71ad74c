import { migrate } from '@inservice/db/kernel'
import { BadEnvironment, readEnv } from '../env.ts'

// Brings the database of DATABASE_URL to the newest schema, and names what it ran.
try {
  const names = await migrate(readEnv().DATABASE_URL)
  console.log(names.length === 0 ? 'The database is up to date.' : `Migrated: ${names.join(', ')}.`)
} catch (error) {
  console.error(error instanceof BadEnvironment ? error.message : error)
  process.exitCode = 1
}
