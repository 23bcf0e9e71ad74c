import { createMiddleware } from 'hono/factory'
import type { Server, Vars } from '../server.ts'
import { answerProblem, sentences } from './answer-problem.ts'
import { ownOrigins } from './own-origins.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request may change something: the browser says that it comes from a page of this site. */
export const comesFromHere = (request: Request, of: Pick<Server, 'publicUrl' | 'isProduction'>): boolean => {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (site !== null && site !== 'same-origin') return false
  if (origin !== null && origin !== 'null') return ownOrigins(request, of).includes(origin)
  // Neither word: no browser. Without a cookie nobody's session can be misused.
  return site === 'same-origin' || !request.headers.has('cookie')
}

/** Refuses what another site has a browser send, with the person's cookie, in order to change something. */
export const checkOrigin = (server: Pick<Server, 'publicUrl' | 'isProduction' | 'log'>) =>
  createMiddleware<Vars>(async (c, next) => {
    if (safe.has(c.req.method) || comesFromHere(c.req.raw, server)) return next()
    server.log.warn({ reference: c.get('reference'), path: c.req.path }, 'refused: from another site')
    return answerProblem(c, 403, 'from-elsewhere', sentences.elsewhere)
  })
