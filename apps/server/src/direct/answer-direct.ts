import type { IncomingMessage, ServerResponse } from 'node:http'
import { v7 } from 'uuid'
import { findCaller } from '../auth/find-caller.ts'
import { isToProlong } from '../auth/prolong-session.ts'
import { comesFromHere } from '../http/check-origin.ts'
import { logAnswered } from '../http/give-reference.ts'
import { headsOf } from '../http/heads.ts'
import { commonHeaders } from '../http/set-security-headers.ts'
import type { Server } from '../server.ts'
import { answerCall } from './answer-call.ts'
import { readCall, type Call } from './read-call.ts'
import { readText } from './read-text.ts'

/**
 * Answers one plain command without the layers that most requests need: in a rush they cost more than the command itself.
 * Whatever is not plain is left to `official`: another site, too much load, a session to prolong, a caller who can't be
 * looked up. What is answered here is answered alike there; a test holds both to it.
 */
export const answerDirect = (
  server: Server,
  official: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
) => {
  const common = {
    ...commonHeaders(server.publicUrl.startsWith('https:')),
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'content-type': 'application/json',
  }
  const knownCaller = async (incoming: IncomingMessage) => {
    const caller = await findCaller(headsOf(incoming.headers), server).catch(() => null)
    return caller === null || isToProlong(caller, server.house.now()) ? null : caller
  }
  /** False: it is not plain. */
  const answer = async (call: Call, incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> => {
    const began = performance.now()
    const caller = await knownCaller(incoming)
    if (caller === null) return false
    const reference = v7()
    const { status, body } = await answerCall(server, call, await readText(incoming), caller, reference)
    const length = Buffer.byteLength(body)
    outgoing.writeHead(status, { ...common, 'x-reference': reference, 'content-length': length }).end(body)
    logAnswered(server.log, { reference, method: 'POST', path: `/api/trpc/${call.path}`, status }, began)
    return true
  }
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const call = readCall(incoming)
    if (call === null || server.isTooMuch() || !comesFromHere(headsOf(incoming.headers), server))
      return official(incoming, outgoing)
    server.traffic.underWay += 1
    const isAnswered = await answer(call, incoming, outgoing)
      .catch(() => incoming.destroy())
      .finally(() => (server.traffic.underWay -= 1))
    if (isAnswered === false) official(incoming, outgoing)
  }
}
