import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A checkout as the walls see it: path from the root → text. */
export type Tree = ReadonlyMap<string, string>
/** A broken rule: where, and which. */
export type Breach = { readonly path: string; readonly rule: string }

const root = join(import.meta.dirname, '../../..')
const places = ['apps', 'packages', 'tooling', 'tests']
const passedOver = new Set(['node_modules', 'dist', '.turbo', 'test-results'])

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (passedOver.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : []
  })

/** Reads the project's own source. */
export const readTree = (): Tree =>
  new Map(
    places
      .flatMap((place) => walk(join(root, place)))
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  )
