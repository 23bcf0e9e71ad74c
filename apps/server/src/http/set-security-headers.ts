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

/** Headers that hold a browser to its own site. A handler's stricter policy stays. */
export const setSecurityHeaders = ({ isHttps, isDevelopment }: Settings) =>
  createMiddleware<Vars>(async (c, next) => {
    await next()
    const { headers } = c.res
    headers.set('x-content-type-options', 'nosniff')
    headers.set('x-frame-options', 'DENY')
    headers.set('referrer-policy', 'strict-origin-when-cross-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=()')
    if (isHttps) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
    // In development Vite writes scripts of its own into the page.
    if (!headers.has('content-security-policy') && !isDevelopment)
      headers.set('content-security-policy', policy(c.get('nonce')))
  })
