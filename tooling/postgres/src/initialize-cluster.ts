import { existsSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Chosen } from './choose-binaries.ts'
import { explainFailure } from './explain-failure.ts'
import type { Identity } from './identity.ts'
import { prepareFolder } from './prepare-folder.ts'
import { runProgram } from './run-program.ts'
import { StartProblem } from './start-problem.ts'

export const clusterUser = 'inservice'
export const clusterDatabase = 'inservice'

/** Ways to set the locale, best first: the same sorting on every machine where PostgreSQL can give it. */
function localeChoices(major: number): string[][] {
  const libc = [['--locale=C.UTF-8'], ['--locale=en_US.UTF-8'], ['--locale=C']]
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  return major >= 17
    ? [
        [...builtin, '--locale=C.UTF-8'],
        [...builtin, '--locale=C'],
      ]
    : libc
}

/**
 * Makes the cluster and its database when the folder is empty. It is made beside and put in place by one rename, so
 * that a kill half-way leaves nothing to mend.
 */
export async function initializeCluster(
  dataDir: string,
  chosen: Chosen,
  identity: Identity,
  sync: boolean,
): Promise<void> {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return
  if (readdirSync(dataDir).length > 0) {
    throw new StartProblem(
      `The data folder ${dataDir} holds files that are not a database: empty it, or set DATA_DIR to another folder.`,
    )
  }
  const making = `${dataDir}.making`
  let failure = ''
  for (const locale of localeChoices(chosen.major)) {
    rmSync(making, { recursive: true, force: true })
    prepareFolder(making, identity)
    const args = ['-D', making, '-U', clusterUser, '-A', 'trust', '-E', 'UTF8', '--no-instructions', ...locale]
    const made = await runProgram(join(chosen.bin, 'initdb'), sync ? args : [...args, '--no-sync'], identity)
    if (made.code === 0) {
      await createDatabase(making, chosen, identity)
      rmdirSync(dataDir)
      renameSync(making, dataDir)
      return
    }
    failure ||= made.output
    if (!/locale/.test(made.output)) break
  }
  throw explainFailure(failure, dataDir)
}

async function createDatabase(dataDir: string, chosen: Chosen, identity: Identity): Promise<void> {
  const args = ['--single', '-D', dataDir, 'postgres']
  const made = await runProgram(join(chosen.bin, 'postgres'), args, identity, `CREATE DATABASE ${clusterDatabase}\n`)
  if (made.code !== 0 || /ERROR|FATAL/.test(made.output)) throw explainFailure(made.output, dataDir)
}
