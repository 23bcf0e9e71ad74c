import { allRefusals, appRouter } from '@inservice/api/router'
import { isBusy } from '@inservice/db/kernel'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { Context as Request } from 'hono'
import { findCaller, type Caller } from '../auth/find-caller.ts'
import { tellTrouble } from '../direct/answer-call.ts'
import { prolongSession } from '../auth/prolong-session.ts'
import { sentences } from '../http/answer-problem.ts'
import type { Server, Vars } from '../server.ts'

/** The door's own shape of an error, for where the caller can't be looked up: a batch of calls reads it for each of them. */
const unknownCaller = (c: Request<Vars>, server: Server, error: unknown): Response => {
  const reference = c.get('reference')
  server.log.error({ reference, path: c.req.path, error }, 'the caller could not be looked up')
  const [code, httpStatus, sentence] = isBusy(error)
    ? (['SERVICE_UNAVAILABLE', 503, sentences.busy] as const)
    : (['INTERNAL_SERVER_ERROR', 500, sentences.ourFault] as const)
  const data = { code, httpStatus, path: null, refusal: null, problems: [], reference }
  return c.json({ error: { code: -32603, message: sentence.en, data } }, httpStatus)
}

const answerCalls = (c: Request<Vars>, server: Server, { actor, language }: Caller): Promise<Response> => {
  const reference = c.get('reference')
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: c.req.raw,
    router: appRouter,
    createContext: () => ({ house: server.house, actor, language, reference, refusals: allRefusals }),
    onError: ({ error, path }) => tellTrouble(server.log, reference, error, path),
  })
}

/** The door: every procedure of the house, asked by pages and programs. */
export const answerTrpc =
  (server: Server) =>
  async (c: Request<Vars>): Promise<Response> => {
    try {
      const caller = await findCaller(c.req.raw.headers, server)
      await prolongSession(c, server, caller)
      c.header('cache-control', 'private, no-store')
      const answer = await answerCalls(c, server, caller)
      // Through Hono's own response, so that the cookie of a prolonged session goes along.
      return c.newResponse(answer.body, answer)
    } catch (error) {
      return unknownCaller(c, server, error)
    }
  }
