import { createMiddleware } from 'hono/factory'
import type { Vars } from '../server.ts'

const policy = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Letters shown in the local mailbox, and measures that components write on their elements.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self' https://checkout.stripe.com`,
    `frame-ancestors 'none'`,
  ].join('; ')

type Settings = { readonly isHttps: boolean; readonly isDevelopment: boolean }

/** The headers that every answer has, whatever it is. */
export const commonHeaders = (isHttps: boolean): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=()',
  ...(isHttps ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
})

/** Headers that hold a browser to its own site. A handler's stricter policy stays. */
export const setSecurityHeaders = ({ isHttps, isDevelopment }: Settings) => {
  const common = Object.entries(commonHeaders(isHttps))
  return createMiddleware<Vars>(async (c, next) => {
    await next()
    const { headers } = c.res
    for (const [name, value] of common) headers.set(name, value)
    // In development Vite writes scripts of its own into the page.
    if (!headers.has('content-security-policy') && !isDevelopment)
      headers.set('content-security-policy', policy(c.get('nonce')))
  })
}
