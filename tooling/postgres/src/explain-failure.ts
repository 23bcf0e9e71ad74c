import { StartProblem } from './start-problem.ts'

type Reading = { sign: RegExp; sentence: (found: RegExpMatchArray, dataDir: string) => string }

const readings: readonly Reading[] = [
  {
    sign: /error while loading shared libraries: ([^:\s]+)/,
    sentence: ([, library]) =>
      `PostgreSQL needs the shared library ${library}, which this machine does not have: install the package that holds it, or set DATABASE_URL to a PostgreSQL 15 or later.`,
  },
  {
    sign: /Library not loaded: (\S+)/,
    sentence: ([, library]) =>
      `PostgreSQL needs the shared library ${library}, which this machine does not have: install it, or set DATABASE_URL to a PostgreSQL 15 or later.`,
  },
  {
    sign: /No space left on device/,
    sentence: (_, dataDir) =>
      `The disk that holds ${dataDir} is full: make room there, or set DATA_DIR to a folder on another disk.`,
  },
  {
    sign: /Read-only file system/,
    sentence: (_, dataDir) =>
      `${dataDir} is on a disk that can only be read: set DATA_DIR to a folder that can be written.`,
  },
  {
    sign: /initialized by PostgreSQL version (\d+)/,
    sentence: ([, version], dataDir) =>
      `The database in ${dataDir} was made by PostgreSQL ${version}, and that version was not found here: install it, or set DATA_DIR to a new folder.`,
  },
  {
    sign: /could not (?:create|allocate|map) .*(?:shared memory|semaphores)/,
    sentence: () =>
      'PostgreSQL was given no shared memory by this machine: allow it some (in a container: --shm-size=256m), or set DATABASE_URL.',
  },
  {
    sign: /lock file "([^"]+)" already exists/,
    sentence: (_, dataDir) => `Another PostgreSQL already uses ${dataDir}: stop it, or set DATA_DIR to another folder.`,
  },
  {
    sign: /[Pp]ermission denied|could not access directory|Operation not permitted/,
    sentence: (_, dataDir) =>
      `The data folder ${dataDir} can't be used by the user that runs PostgreSQL: change its owner, or set DATA_DIR to another folder.`,
  },
]

/** Turns what a PostgreSQL program printed into one sentence that says what is wrong and what to do. */
export function explainFailure(output: string, dataDir: string): StartProblem {
  for (const { sign, sentence } of readings) {
    const found = output.match(sign)
    if (found) return new StartProblem(sentence(found, dataDir))
  }
  const telling = output.split('\n').filter((line) => /FATAL|PANIC|error|ERROR/.test(line))
  const last = (telling.at(-1) ?? output.trim().split('\n').at(-1) ?? '')
    .replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '')
    .trim()
  return new StartProblem(
    `PostgreSQL did not start in ${dataDir} (${last || 'it said nothing'}): set DATA_DIR to another folder, or DATABASE_URL to another server.`,
  )
}
