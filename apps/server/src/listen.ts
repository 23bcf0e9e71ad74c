import { createServer, type Server as HttpServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { answerDirect } from './direct/answer-direct.ts'
import type { Server, Vars } from './server.ts'

/** The port can't be had: one sentence for a person. */
export class PortProblem extends Error {}

const sentenceOf = (error: NodeJS.ErrnoException, port: number): string => {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that program, or choose another port, such as PORT=${port + 1}.`
  }
  if (error.code === 'EACCES')
    return `This user may not serve on port ${port}: choose one above 1023, such as PORT=3000.`
  return `Port ${port} can't be served on: ${error.message}.`
}

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

const close = async (server: HttpServer): Promise<void> => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  // Requests under way may end; whoever keeps a connection open is not waited for.
  const force = setTimeout(() => server.closeAllConnections(), 6000)
  await closed
  clearTimeout(force)
}

/** Serves the app on a port; 0 takes a free one. */
export const listen = async (app: Hono<Vars>, of: Server, port: number): Promise<Listening> => {
  const listener = getRequestListener((request, env) => app.fetch(request, { incoming: env.incoming }))
  const middlewares = of.pages?.middlewares
  const answer = answerDirect(of, (incoming, outgoing) => {
    if (middlewares) middlewares(incoming, outgoing, () => void listener(incoming, outgoing))
    else void listener(incoming, outgoing)
  })
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new PortProblem(sentenceOf(error, port))))
    server.listen(port, resolve)
  })
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : port, close: () => close(server) }
}
