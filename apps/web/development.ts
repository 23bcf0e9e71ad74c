import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'vite'
import type * as serverEntry from './src/entry-server.tsx'

type Render = Pick<typeof serverEntry, 'render' | 'chooseLanguage'>

export type Development = {
  /** Connect-style: answers Vite's own addresses (modules, hot reload), calls `next` for the rest. */
  middlewares: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void
  /** The server entry as it stands now: load it for each request. */
  load: () => Promise<Render>
  close: () => Promise<void>
}

/** Starts Vite inside another HTTP server, for development: pages render from source and reload by themselves. */
export const startDevelopment = async (): Promise<Development> => {
  const vite = await createServer({
    root: import.meta.dirname,
    appType: 'custom',
    server: { middlewareMode: true, ws: { port: 24_678 } },
  })
  return {
    middlewares: vite.middlewares,
    load: async () => (await vite.ssrLoadModule('/src/entry-server.tsx')) as Render,
    close: () => vite.close(),
  }
}
