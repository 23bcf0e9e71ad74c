import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'

/** What the web's own server bundle exports. */
type Web = {
  readonly render: (input: {
    readonly request: Request
    readonly apiFetch: typeof fetch
    readonly demo: boolean
    readonly nonce?: string
  }) => Promise<Response>
}

type Middlewares = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void
type Development = {
  readonly middlewares: Middlewares
  readonly load: () => Promise<Web>
  readonly close: () => Promise<void>
}

export type Pages = {
  readonly load: () => Promise<Web>
  /** The folder of the browser's files; in development Vite serves them. */
  readonly assets: string | null
  readonly middlewares: Middlewares | null
  readonly close: () => Promise<void>
}

const at = (path: string): URL => new URL(`../../web/${path}`, import.meta.url)

/** Pages from source, through Vite. Loaded as a file: neither app imports the other. */
const fromSource = async (): Promise<Pages> => {
  const { startDevelopment }: { startDevelopment: () => Promise<Development> } = await import(at('development.ts').href)
  const vite = await startDevelopment()
  return { load: vite.load, assets: null, middlewares: vite.middlewares, close: vite.close }
}

/** The built pages, or null where nobody has built them. */
const fromBuild = async (): Promise<Pages | null> => {
  const entry = at('dist/server/entry-server.js')
  if (!existsSync(entry)) return null
  const web: Web = await import(entry.href)
  return {
    load: async () => web,
    assets: fileURLToPath(at('dist/client')),
    middlewares: null,
    close: async () => undefined,
  }
}

/** What shows the pages. */
export const openPages = (isDevelopment: boolean): Promise<Pages | null> => (isDevelopment ? fromSource() : fromBuild())
