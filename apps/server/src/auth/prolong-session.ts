import type { Instant } from '@inservice/domain/kernel'
import type { Context } from 'hono'
import type { Server, Vars } from '../server.ts'
import { sessionDays } from './create-auth.ts'
import type { Caller } from './find-caller.ts'

const dayMs = 24 * 3600 * 1000

/** Whether a session has lost a day of its length. */
export const isToProlong = ({ session }: Caller, now: Instant): boolean =>
  session !== null && new Date(session.expiresAt).getTime() - new Date(now).getTime() <= (sessionDays - 1) * dayMs

/** Once a day a session in use is made to last its full length again. */
export const prolongSession = async (c: Context<Vars>, { auth, house }: Server, caller: Caller): Promise<void> => {
  if (c.env?.inside !== undefined || !isToProlong(caller, house.now())) return
  const answer = await auth.api.getSession({ headers: c.req.raw.headers, asResponse: true })
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}
