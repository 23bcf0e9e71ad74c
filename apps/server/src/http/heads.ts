import type { IncomingHttpHeaders } from 'node:http'

/** What is read of a request's headers, whoever received it. */
export type Heads = Pick<Headers, 'get' | 'has'>

/** The headers of a request as Node received it. */
export const headsOf = (headers: IncomingHttpHeaders): Heads => ({
  get: (name) => {
    const value = headers[name]
    return (Array.isArray(value) ? value.join(', ') : value) ?? null
  },
  has: (name) => headers[name] !== undefined,
})
