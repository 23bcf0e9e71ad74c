import { randomBytes } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { v7 } from 'uuid'
import type { Server, Vars } from '../server.ts'

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
    const ms = Math.round(performance.now() - began)
    const line = { reference, method: c.req.method, path: c.req.path, status: c.res.status, ms }
    if (c.res.status >= 500) log.warn(line, 'request')
    else log.info(line, 'request')
  })
