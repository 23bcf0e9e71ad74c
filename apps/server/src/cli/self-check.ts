import { connect } from '@inservice/db/kernel'
import { checkInstallation } from '@inservice/usecases/reports'
import { BadEnvironment, readEnv } from '../env.ts'
import { sayCheck } from '../self-check.ts'

/**
 * `pnpm self-check`: recounts what must always hold in the database of DATABASE_URL, a line for each thing that does not,
 * with the page where it is looked into (whole where PUBLIC_URL is given).
 * Ends with 0 where all holds, 1 where something does not, 2 where it could not look.
 */
const check = async (): Promise<number> => {
  const env = readEnv()
  const { db, close } = connect(env.DATABASE_URL, { max: 3, readOnly: true })
  try {
    const found = sayCheck(await checkInstallation(db), env.PUBLIC_URL ?? '')
    for (const line of found) console.log(line)
    console.error(found.length === 0 ? 'Everything that must hold holds.' : `${found.length} found.`)
    return found.length === 0 ? 0 : 1
  } finally {
    await close()
  }
}

try {
  process.exitCode = await check()
} catch (error) {
  console.error(error instanceof BadEnvironment ? error.message : error)
  process.exitCode = 2
}
