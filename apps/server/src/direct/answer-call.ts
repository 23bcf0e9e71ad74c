import { allRefusals, appRouter } from '@inservice/api/router'
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { Caller } from '../auth/find-caller.ts'
import type { Server } from '../server.ts'
import type { Call } from './read-call.ts'

export type Answered = { readonly status: number; readonly body: string }

const inputOf = (text: string, isBatch: boolean): unknown => {
  try {
    const body: unknown = JSON.parse(text)
    if (!isBatch) return body
    return typeof body === 'object' && body !== null ? Object.entries(body).find(([at]) => at === '0')?.[1] : undefined
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause })
  }
}

/** Says what the server has to know of an answer that is none: bugs and outages, not refusals. */
export const tellTrouble = (
  log: Server['log'],
  reference: string,
  error: TRPCError,
  path: string | undefined,
): void => {
  if (error.code === 'INTERNAL_SERVER_ERROR') log.error({ reference, path, error: error.cause ?? error }, 'bug')
  else if (error.code === 'SERVICE_UNAVAILABLE') log.warn({ reference, path, error: error.cause }, 'outage')
}

/** Gives a command to its procedure: what the official adapter answers, in the same words and with the same status. */
export const answerCall = async (
  { house, log }: Server,
  { path, isBatch }: Call,
  text: string,
  caller: Caller,
  reference: string,
): Promise<Answered> => {
  const ctx = { house, actor: caller.actor, language: caller.language, reference, refusals: allRefusals }
  const show = (answer: unknown): string => JSON.stringify(isBatch ? [answer] : answer)
  try {
    const getRawInput = async () => inputOf(text, isBatch)
    const call = {
      router: appRouter,
      ctx,
      path,
      type: 'mutation',
      getRawInput,
      signal: undefined,
      batchIndex: 0,
    } as const
    const data: unknown = await callTRPCProcedure(call)
    return { status: 200, body: show({ result: { data } }) }
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause)
    tellTrouble(log, reference, error, path)
    const about = { config: appRouter._def._config, error, type: 'mutation', path, input: undefined, ctx } as const
    return { status: getHTTPStatusCodeFromError(error), body: show({ error: getTRPCErrorShape(about) }) }
  }
}
