import { createMiddleware } from 'hono/factory'
import type { Server, Vars } from '../server.ts'
import { answerProblem, sentences } from './answer-problem.ts'
import type { Heads } from './heads.ts'
import { ownOrigins } from './own-origins.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request may change something: the browser says that it comes from a page of this site. */
export const comesFromHere = (heads: Heads, of: Pick<Server, 'publicUrl' | 'isProduction'>): boolean => {
  const site = heads.get('sec-fetch-site')
  const origin = heads.get('origin')
  if (site !== null && site !== 'same-origin') return false
  if (origin !== null && origin !== 'null') return ownOrigins(heads, of).includes(origin)
  // Neither word: no browser. Without a cookie nobody's session can be misused.
  return site === 'same-origin' || !heads.has('cookie')
}

/** Refuses what another site has a browser send, with the person's cookie, in order to change something. */
export const checkOrigin = (server: Pick<Server, 'publicUrl' | 'isProduction' | 'log'>) =>
  createMiddleware<Vars>(async (c, next) => {
    if (safe.has(c.req.method) || comesFromHere(c.req.raw.headers, server)) return next()
    server.log.warn({ reference: c.get('reference'), path: c.req.path }, 'refused: from another site')
    return answerProblem(c, 403, 'from-elsewhere', sentences.elsewhere)
  })
