import type { Context } from 'hono'
import type { Vars } from '../server.ts'

/**
 * The network address that a request came from. Behind `proxies` trusted proxies it is the entry that the outermost of
 * them wrote; what a client writes into the header itself lies further left and is never believed.
 */
export const clientAddress = (c: Context<Vars>, proxies: number): string => {
  const socket = c.env?.incoming?.socket.remoteAddress ?? 'inside'
  if (proxies === 0) return socket
  const hops = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  return hops.at(-proxies) ?? socket
}
