import { sql } from 'kysely'
import type { Context } from 'hono'
import type { Server, Vars } from '../server.ts'

/** Whether both pools answer. It calls a function of ours: after some upgrades plain SQL works and functions do not. */
export const answerHealth =
  ({ house, log }: Server) =>
  async (c: Context<Vars>): Promise<Response> => {
    c.header('cache-control', 'no-store')
    try {
      await Promise.all([house.db, house.read].map((db) => sql`select fold('É')`.execute(db)))
      return c.json({ status: 'ok' })
    } catch (error) {
      log.error({ reference: c.get('reference'), error }, 'health: the database does not answer')
      c.header('retry-after', '5')
      return c.json({ status: 'database does not answer', reference: c.get('reference') }, 503)
    }
  }
