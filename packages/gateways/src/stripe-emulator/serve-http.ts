import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { answerCall, type Call, type CallAnswer } from './answer-call.ts'
import type { Exchange } from './emulator-options.ts'
import type { Faults } from './faults.ts'
import { readFaultOrder } from './read-fault-order.ts'
import type { WorldParts } from './world.ts'

export type HttpParts = {
  readonly parts: WorldParts
  readonly faults: Faults
  readonly pages: (request: Request) => Promise<Response>
  /** Keeps what was done and sends what it tells. */
  readonly settle: () => void
  readonly payOut: () => string | null
  readonly onExchange?: (exchange: Exchange) => void
}

const mostBytes = 1_000_000

const readBody = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

const sendJson = (
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}

const callOf = (request: IncomingMessage, url: URL, body: string): Call => {
  const method = request.method ?? 'GET'
  return {
    method,
    path: url.pathname,
    pairs: [...(method === 'GET' ? url.searchParams : new URLSearchParams(body))],
    authorization: header(request, 'authorization'),
    idempotencyKey: header(request, 'idempotency-key'),
    account: header(request, 'stripe-account'),
    version: header(request, 'stripe-version'),
  }
}

const record = (http: HttpParts, call: Call, answer: CallAnswer): void =>
  http.onExchange?.({
    method: call.method,
    path: call.path,
    idempotencyKey: call.idempotencyKey,
    account: call.account,
    version: call.version,
    params: call.pairs,
    status: answer.status,
    answer: JSON.parse(answer.body),
  })

const serveCall = async (
  http: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> => {
  const { faults } = http
  const body = await readBody(request)
  if (body === null)
    return sendJson(response, 413, '{"error":{"type":"invalid_request_error","message":"Request body too large."}}')
  if (faults.take('answer500'))
    return sendJson(response, 500, '{"error":{"type":"api_error","message":"A fault that was asked for."}}')
  const call = callOf(request, url, body)
  const answer = answerCall(http.parts, call)
  http.settle()
  record(http, call, answer)
  const { lateMs, hangMs } = faults.now().api
  if (lateMs > 0) await wait(lateMs)
  if (call.method === 'POST' && faults.take('cutOffAfterWork')) {
    if (hangMs > 0) await wait(hangMs)
    request.socket.destroy()
    return
  }
  sendJson(response, answer.status, answer.body, answer.headers)
}

const servePage = async (
  http: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> => {
  const body = request.method === 'POST' ? await readBody(request) : undefined
  if (body === null) return void response.writeHead(413).end()
  const language = header(request, 'accept-language')
  const page = await http.pages(
    new Request(url, {
      method: request.method ?? 'GET',
      ...(body === undefined ? {} : { body }),
      headers: language === null ? {} : { 'accept-language': language },
    }),
  )
  response
    .writeHead(page.status, Object.fromEntries(page.headers))
    .end(request.method === 'HEAD' ? undefined : await page.text())
}

/** The switchboard for tests in another process: `/_faults` (GET, POST, DELETE) and `POST /_payouts`. */
const serveSwitch = async (
  http: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> => {
  const json = header(request, 'content-type')?.startsWith('application/json') === true
  const show = (): void => sendJson(response, 200, JSON.stringify(http.faults.now()))
  if (path === '/_payouts' && request.method === 'POST' && json)
    return sendJson(response, 200, JSON.stringify({ payout: http.payOut() }))
  if (path !== '/_faults') return sendJson(response, 404, '{}')
  if (request.method === 'GET') return show()
  if (!json) return sendJson(response, 415, '{"message":"Send application/json."}')
  if (request.method === 'DELETE') http.faults.clear()
  else {
    const read = readFaultOrder(JSON.parse((await readBody(request)) ?? 'null'))
    if ('unknown' in read) return sendJson(response, 400, JSON.stringify({ message: `Unknown fault: ${read.unknown}` }))
    http.faults.set(read.order)
  }
  show()
}

/** The emulator's own port: calls under /v1, hosted pages under /pay, switches under /_. */
export const serveHttp = (http: HttpParts): RequestListener => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    if (url.pathname.startsWith('/_')) return serveSwitch(http, request, response, url.pathname)
    if (url.pathname.startsWith('/pay/')) return servePage(http, request, response, url)
    if (http.faults.downForMs() > 0) return void request.socket.destroy()
    return serveCall(http, request, response, url)
  }
  return (request, response) => {
    serve(request, response).catch((failure: unknown) => {
      if (response.headersSent) return void request.socket.destroy()
      const message = failure instanceof Error ? failure.message : String(failure)
      sendJson(
        response,
        500,
        JSON.stringify({ error: { type: 'api_error', message: `The emulator failed: ${message}` } }),
      )
    })
  }
}
