import { randomBytes } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { v7 } from 'uuid'
import type { Server, Vars } from '../server.ts'

type Answered = { readonly reference: string; readonly method: string; readonly path: string; readonly status: number }

/** One line about a request that was answered. */
export const logAnswered = (log: Server['log'], answered: Answered, beganAt: number): void => {
  const line = { ...answered, ms: Math.round(performance.now() - beganAt) }
  if (answered.status >= 500) log.warn(line, 'request')
  else log.info(line, 'request')
}

/** Gives every request its number and every page its nonce, and writes one line about it: method, path, status, milliseconds. */
export const giveReference = ({ log }: Pick<Server, 'log'>) =>
  createMiddleware<Vars>(async (c, next) => {
    const inside = c.env?.inside
    const reference = inside ?? v7()
    c.set('reference', reference)
    c.set('nonce', randomBytes(16).toString('base64'))
    const began = performance.now()
    await next()
    c.res.headers.set('x-reference', reference)
    if (inside !== undefined || c.req.path.startsWith('/assets/')) return
    logAnswered(log, { reference, method: c.req.method, path: c.req.path, status: c.res.status }, began)
  })
