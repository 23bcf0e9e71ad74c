import { createHmac, timingSafeEqual } from 'node:crypto'
import { parse } from 'hono/utils/cookie'
import type { Heads } from '../http/heads.ts'

/** The token of a signed cookie, as the sign-in library signs it: value, dot, HMAC-SHA256. Null: none, or not signed by us. */
export const readToken = (heads: Heads, name: string, secret: string): string | null => {
  const signed = parse(heads.get('cookie') ?? '', name)[name] ?? ''
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return null
  const token = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1), 'base64')
  const own = createHmac('sha256', secret).update(token).digest()
  return given.length === own.length && timingSafeEqual(given, own) ? token : null
}
