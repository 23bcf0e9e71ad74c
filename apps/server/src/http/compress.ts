import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import type { Vars } from '../server.ts'

export type Coding = 'br' | 'gzip'

const worthBytes = 1024
const text = /^(text\/(?!event-stream)|application\/(json|javascript|xml|manifest\+json)|image\/svg)/
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The best coding that a client takes. */
export const codingOf = (accepted: string | undefined): Coding | null =>
  /\bbr\b/.test(accepted ?? '') ? 'br' : /\bgzip\b/.test(accepted ?? '') ? 'gzip' : null

export const isWorth = (type: string, bytes: number): boolean => bytes >= worthBytes && text.test(type)

/** Compresses bytes: quickly for what is made once per reader, hard for what is kept. */
export const squeeze = (bytes: Uint8Array, coding: Coding, hard: boolean): Promise<Buffer> =>
  coding === 'br'
    ? brotli(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: hard ? 10 : 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      })
    : zip(bytes, { level: hard ? 9 : 5 })

/** Compresses pages and answers on their way out. */
export const compress = () =>
  createMiddleware<Vars>(async (c, next) => {
    await next()
    if (c.env?.inside !== undefined || c.req.method === 'HEAD' || c.res.body === null) return
    // Only now: looking at the body may give the response new headers.
    const { headers } = c.res
    if (!text.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return
    headers.set('vary', [headers.get('vary'), 'Accept-Encoding'].filter(Boolean).join(', '))
    const coding = codingOf(c.req.header('accept-encoding'))
    if (coding === null) return
    const whole = new Uint8Array(await c.res.arrayBuffer())
    const worth = whole.length >= worthBytes
    c.res = new Response(worth ? new Uint8Array(await squeeze(whole, coding, false)) : whole, c.res)
    c.res.headers.delete('content-length')
    if (worth) c.res.headers.set('content-encoding', coding)
  })
