import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Cluster } from './open-server.ts'

const run = promisify(execFile)

/** Debian keeps one beside each version; elsewhere it stands on the path. */
const findPgbench = (): string => {
  const versions = '/usr/lib/postgresql'
  const beside = existsSync(versions)
    ? readdirSync(versions)
        .map((version) => join(versions, version, 'bin', 'pgbench'))
        .filter(existsSync)
    : []
  return process.env['PGBENCH'] ?? beside.toSorted().at(-1) ?? 'pgbench'
}

/** Transactions a second of a script, by so many clients for so many seconds. */
export const runPgbench = async (
  { socketDir, folder }: Pick<Cluster, 'socketDir' | 'folder'>,
  script: string,
  { clients = 32, seconds = 8, isPrepared = false } = {},
): Promise<number> => {
  const file = join(folder, 'script.sql')
  await writeFile(file, script)
  const address = ['-h', socketDir, '-U', 'inservice', 'inservice']
  const { stdout } = await run(findPgbench(), [
    '-n',
    '-M',
    isPrepared ? 'prepared' : 'simple',
    '-c',
    String(clients),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    file,
    ...address,
  ])
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1]
  if (tps === undefined) throw new Error(`pgbench said no figure: ${stdout}`)
  return Number(tps)
}
