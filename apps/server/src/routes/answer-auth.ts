import type { Context } from 'hono'
import { clientAddress } from '../http/client-address.ts'
import type { Server, Vars } from '../server.ts'

/** Hands a request to the sign-in library, with the client's address as we know it. */
export const answerAuth =
  ({ auth, trustProxy }: Server) =>
  async (c: Context<Vars>): Promise<Response> => {
    const request = new Request(c.req.raw)
    request.headers.set('x-inservice-client', clientAddress(c, trustProxy))
    return auth.handler(request)
  }
