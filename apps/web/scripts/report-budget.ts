// Says how much JavaScript each route brings, gzipped: the first public page at most 200 kB, each other at most 90 kB more.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; isDynamicEntry?: boolean; src?: string }

const client = join(import.meta.dirname, '../dist/client')
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'))
const FIRST = 200_000
const LATER = 90_000

const sizes = new Map<string, number>()
const sizeOf = (file: string): number => {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join(client, file))).length
  sizes.set(file, known)
  return known
}

const withImports = (key: string, into: Set<string> = new Set()): Set<string> => {
  const chunk = manifest[key]
  if (chunk === undefined || into.has(chunk.file)) return into
  into.add(chunk.file)
  for (const next of chunk.imports ?? []) withImports(next, into)
  return into
}

const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sizeOf(file), 0)
const told = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`

const base = withImports('src/entry-client.tsx')
const pages = Object.keys(manifest).filter((key) => key.endsWith('-page.tsx'))
const over: string[] = []

console.log(`${told(sum(base))}  every page (router, language, frame)`)
for (const page of pages) {
  const more = sum([...withImports(page)].filter((file) => !base.has(file)))
  const isFirst =
    page.endsWith('/front-page.tsx') || page.endsWith('/catalog-page.tsx') || page.endsWith('/offering-page.tsx')
  const whole = sum(base) + more
  console.log(`${told(more)}  ${page}${isFirst ? ` (${told(whole).trim()} as the first page)` : ''}`)
  if (more > LATER || (isFirst && whole > FIRST)) over.push(page)
}
for (const key of Object.keys(manifest).filter(
  (name) => manifest[name]?.isDynamicEntry && !name.endsWith('-page.tsx'),
)) {
  console.log(`${told(sum([...withImports(key)].filter((file) => !base.has(file))))}  when needed: ${key}`)
}
if (over.length > 0) {
  console.error(`Above the budget: ${over.join(', ')}`)
  process.exitCode = 1
}
