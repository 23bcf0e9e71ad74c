import type { Context } from 'hono'
import type { Server, Vars } from '../server.ts'
import { sessionDays } from './create-auth.ts'
import type { Caller } from './find-caller.ts'

const dayMs = 24 * 3600 * 1000

/** Once a day a session in use is made to last its full length again. */
export const prolongSession = async (c: Context<Vars>, { auth, house }: Server, { session }: Caller): Promise<void> => {
  if (session === null || c.env?.inside !== undefined) return
  const leftMs = new Date(session.expiresAt).getTime() - new Date(house.now()).getTime()
  if (leftMs > (sessionDays - 1) * dayMs) return
  const answer = await auth.api.getSession({ headers: c.req.raw.headers, asResponse: true })
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}
