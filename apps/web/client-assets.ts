import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

type Chunk = { file: string; css?: string[]; imports?: string[]; isEntry?: boolean }
/** What a page's head must name so that the browser takes over: filled from the client build's manifest. */
export type ClientAssets = { entry: string; styles: string[]; preloads: string[]; development: boolean }

const ENTRY = 'src/entry-client.tsx'
const NAME = 'virtual:client-assets'

const fromManifest = (root: string): ClientAssets => {
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(join(root, 'dist/client/.vite/manifest.json'), 'utf8'),
  )
  const entry = manifest[ENTRY]
  if (entry === undefined) throw new Error(`The client build has no ${ENTRY}: build the client first.`)
  const needed = new Map<string, Chunk>()
  const walk = (chunk: Chunk) => {
    for (const key of chunk.imports ?? []) {
      const next = manifest[key]
      if (next === undefined || needed.has(key)) continue
      needed.set(key, next)
      walk(next)
    }
  }
  walk(entry)
  const chunks = [...needed.values()]
  return {
    entry: `/${entry.file}`,
    styles: [...new Set([entry, ...chunks].flatMap(({ css = [] }) => css))].map((file) => `/${file}`),
    preloads: chunks.map(({ file }) => `/${file}`),
    development: false,
  }
}

/** Gives the server's module the addresses of the browser's files, as `virtual:client-assets`. */
export const clientAssets = ({ development }: { development: boolean }): Plugin => {
  let root = '.'
  return {
    name: 'inservice:client-assets',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === NAME ? `\0${NAME}` : null
    },
    load(id) {
      if (id !== `\0${NAME}`) return null
      const assets: ClientAssets = development
        ? { entry: `/${ENTRY}`, styles: ['/src/styles.css'], preloads: [], development: true }
        : fromManifest(root)
      return `export default ${JSON.stringify(assets)}`
    },
  }
}
