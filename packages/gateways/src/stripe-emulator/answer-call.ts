import { createHash } from 'node:crypto'
import { ApiRefusal } from './api-refusal.ts'
import { expand } from './expand.ts'
import { Params } from './params.ts'
import { readForm } from './read-form.ts'
import { routeCall } from './route-call.ts'
import type { Store } from './store.ts'
import { worldOf, type World, type WorldParts } from './world.ts'

export type Call = {
  readonly method: string
  readonly path: string
  /** Of the query, or of the body. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly authorization: string | null
  readonly idempotencyKey: string | null
  readonly account: string | null
  readonly version: string | null
}

export type CallAnswer = {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const keyLifeMs = 24 * 3600 * 1000

const checkKey = (authorization: string | null): void => {
  const key = authorization?.replace(/^Bearer /, '') ?? ''
  if (/^(sk|rk)_test_/.test(key)) return
  const live = /^(sk|rk)_live_/.test(key)
  throw new ApiRefusal(401, {
    type: 'invalid_request_error',
    message: live
      ? 'This is an emulator for tests: never send it a live key.'
      : 'Invalid API Key provided: it takes a test key, sk_test_…',
  })
}

const fingerprintOf = (call: Call): string =>
  createHash('sha256')
    .update(JSON.stringify([call.method, call.path, call.pairs]))
    .digest('base64')

/** The first answer to this key, where there is one; another request under the same key is refused. */
const replayed = (store: Store, call: Call, key: string, now: number): CallAnswer | null => {
  const before = store.find('replay', key, call.account)
  if (before === undefined || before.at < now - keyLifeMs) return null
  if (before.fingerprint !== fingerprintOf(call)) {
    throw new ApiRefusal(400, {
      type: 'idempotency_error',
      message:
        'Keys for idempotent requests can only be used with the same parameters they were first used with. ' +
        `Try using a key other than '${call.idempotencyKey}' if you meant to execute a different request.`,
    })
  }
  return {
    status: before.status,
    body: before.body,
    headers: { 'idempotent-replayed': 'true', 'original-request': before.requestId },
  }
}

const work = (world: World, call: Call): string => {
  const params = new Params(readForm(call.pairs))
  const paths = params.texts('expand')
  const answer = expand(world, routeCall(world, call.method, call.path, params), paths)
  params.close()
  return JSON.stringify(answer, null, 2)
}

const refusalBody = (refusal: ApiRefusal, requestId: string): string =>
  JSON.stringify({ error: { ...refusal.body, request_log_url: `emulator://logs/${requestId}` } }, null, 2)

/** Answers one call of the API as Stripe does: key, idempotency, the deed, error bodies. What is refused leaves no trace. */
export const answerCall = (parts: WorldParts, call: Call): CallAnswer => {
  const requestId = parts.newId('req')
  const headers = {
    'request-id': requestId,
    'stripe-version': call.version ?? parts.apiVersion,
    ...(call.idempotencyKey === null ? {} : { 'idempotency-key': call.idempotencyKey }),
    ...(call.account === null ? {} : { 'stripe-account': call.account }),
  }
  const key =
    call.method === 'POST' && call.idempotencyKey !== null ? `${call.account ?? ''} ${call.idempotencyKey}` : null
  try {
    checkKey(call.authorization)
    const before = key === null ? null : replayed(parts.store, call, key, parts.now())
    if (before !== null) return { ...before, headers: { ...headers, ...before.headers } }
    const world = worldOf(parts, call.account, { id: requestId, idempotencyKey: call.idempotencyKey })
    const body = parts.store.undoable(() => work(world, call))
    if (key !== null) {
      parts.store.put(
        'replay',
        key,
        { fingerprint: fingerprintOf(call), status: 200, body, at: parts.now(), requestId },
        call.account,
      )
    }
    return { status: 200, body, headers }
  } catch (failure) {
    if (!(failure instanceof ApiRefusal)) throw failure
    return { status: failure.status, body: refusalBody(failure, requestId), headers }
  }
}
