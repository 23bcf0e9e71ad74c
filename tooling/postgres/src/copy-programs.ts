import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Copies PostgreSQL's folder below `home`, once per version, open to every user whatever the umask says. */
export function copyPrograms(native: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  const copy = join(home, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.part`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  for (const entry of readdirSync(half, { recursive: true, encoding: 'utf8' })) open(join(half, entry))
  renameSync(half, copy)
  return copy
}

function open(path: string): void {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return
  const executable = found.isDirectory() || (found.mode & 0o100) !== 0
  chmodSync(path, executable ? 0o755 : 0o644)
}
