import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { canEnter, identityFor, StartProblem } from '@inservice/postgres'
import { projectRoot } from './steps.ts'

/**
 * The folder that keeps everything: DATA_DIR, or `.data` in the project. Where root runs us from a folder closed to
 * others, PostgreSQL (which refuses root) could not enter `.data`, so the data goes below /var/lib.
 */
export function openDataFolder(given = process.env.DATA_DIR): string {
  const wanted = resolve(projectRoot, given || '.data')
  const folder =
    given || canEnter(projectRoot, identityFor()) ? wanted : join('/var/lib', `inservice-${shortName(projectRoot)}`)
  try {
    makeFolder(folder)
    if (!statSync(folder).isDirectory()) throw new Error('it is a file')
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^\w+: /, '').replace(/, \w+ '.*$/, '') : 'unknown reason'
    throw new StartProblem(
      `The data folder ${folder} can't be used (${reason}): set DATA_DIR to a folder that this user can write.`,
    )
  }
  return folder
}

const shortName = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
  chmodSync(folder, 0o755)
}
