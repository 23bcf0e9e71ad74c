import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyPrograms } from './copy-programs.ts'
import { explainFailure } from './explain-failure.ts'
import { findBinaries } from './find-binaries.ts'
import type { Binaries } from './find-binaries.ts'
import { canEnter } from './identity.ts'
import type { Identity } from './identity.ts'
import { runProgram } from './run-program.ts'
import { StartProblem } from './start-problem.ts'

export type Chosen = { bin: string; major: number }

const oldestMajor = 15

/** Where the programs can be entered by the user that has to run them: a copy beside the data where their own folder is closed. */
function reachable(found: Binaries, dataDir: string, identity: Identity): string | undefined {
  if (canEnter(found.bin, identity)) return found.bin
  if (!found.copyable) return undefined
  const bin = join(copyPrograms(found.copyable, dirname(dataDir)), 'bin')
  return canEnter(bin, identity) ? bin : undefined
}

function dataMajor(dataDir: string): number | undefined {
  const file = join(dataDir, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}

/** The first PostgreSQL that runs here and fits the data; otherwise the sentence of the first that did not. */
export async function chooseBinaries(dataDir: string, identity: Identity): Promise<Chosen> {
  const wanted = dataMajor(dataDir)
  let problem: StartProblem | undefined
  for (const found of findBinaries()) {
    const bin = reachable(found, dataDir, identity)
    if (bin === undefined) {
      problem ??= new StartProblem(
        `The user that runs PostgreSQL can enter neither ${found.bin} nor ${dirname(dataDir)}: set DATA_DIR to a folder open to it, such as /var/lib/inservice.`,
      )
      continue
    }
    const { code, output } = await runProgram(join(bin, 'postgres'), ['--version'], identity)
    const major = Number(output.match(/PostgreSQL\) (\d+)/)?.[1])
    if (code !== 0 || Number.isNaN(major)) problem ??= notRunnable(bin, output, dataDir)
    else if (wanted !== undefined && wanted !== major)
      problem ??= explainFailure(`initialized by PostgreSQL version ${wanted}`, dataDir)
    else if (major < oldestMajor)
      problem ??= new StartProblem(
        `PostgreSQL ${major} in ${bin} is too old: install PostgreSQL ${oldestMajor} or later, or set DATABASE_URL.`,
      )
    else return { bin, major }
  }
  throw (
    problem ??
    new StartProblem(
      'No PostgreSQL was found for this machine: install PostgreSQL 15 or later, or set DATABASE_URL to one that runs.',
    )
  )
}

function notRunnable(bin: string, output: string, dataDir: string): StartProblem {
  if (/ENOENT|ENOEXEC|EACCES/.test(output)) {
    return new StartProblem(
      `The PostgreSQL in ${bin} does not run on this machine: install PostgreSQL 15 or later from its packages, or set DATABASE_URL.`,
    )
  }
  if (/EPERM|EINVAL/.test(output)) {
    return new StartProblem(
      'PostgreSQL refuses to run as root, and this machine does not let us change to another user: run as an ordinary user, or set DATABASE_URL.',
    )
  }
  return explainFailure(output, dataDir)
}
