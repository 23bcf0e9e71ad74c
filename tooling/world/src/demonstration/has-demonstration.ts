import type { Db } from '@inservice/db/kernel'

/** Whether invented people live here already. */
export async function hasDemonstration(db: Db): Promise<boolean> {
  const found = await db.selectFrom('person').select('id').where('is_invented', '=', true).limit(1).executeTakeFirst()
  return found !== undefined
}
