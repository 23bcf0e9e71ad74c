import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canEnter } from './identity.ts'
import type { Identity } from './identity.ts'
import { StartProblem } from './start-problem.ts'

/** Makes a folder that only the user who runs PostgreSQL can enter, and checks that it truly can. */
export function prepareFolder(folder: string, identity: Identity): void {
  try {
    makeParents(dirname(folder))
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
    chownAll(folder, identity)
    chmodSync(folder, 0o700)
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^\w+: /, '').replace(/, \w+ '.*$/, '') : 'unknown reason'
    throw new StartProblem(
      `The data folder ${folder} can't be used (${reason}): set DATA_DIR to a folder that can be written.`,
    )
  }
  if (!canEnter(folder, identity)) {
    throw new StartProblem(
      `The data folder ${folder} lies below a folder closed to the user that runs PostgreSQL: set DATA_DIR to a folder open to it, such as /var/lib/inservice.`,
    )
  }
}

/** Folders that we make on the way down stay open to be walked through, whatever the umask says. */
function makeParents(folder: string): void {
  if (existsSync(folder)) return
  makeParents(dirname(folder))
  mkdirSync(folder)
  chmodSync(folder, 0o755)
}

/** A used folder may come from an earlier run as another user: root hands all of it over. */
function chownAll(path: string, identity: Identity): void {
  const { uid, gid } = identity
  if (uid === undefined || gid === undefined || statSync(path).uid === uid) return
  chownSync(path, uid, gid)
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) chownSync(join(path, entry), uid, gid)
}
