import { sql } from 'kysely'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The person whom an account opens, or the one that they were merged into. */
export const findPersonOfAccount = async (db: Read, userId: Id): Promise<Id | null> => {
  const found = await db
    .selectFrom('person')
    .select(sql<Id>`coalesce(merged_into, id)`.as('personId'))
    .where('auth_user_id', '=', userId)
    .executeTakeFirst()
  return found?.personId ?? null
}
