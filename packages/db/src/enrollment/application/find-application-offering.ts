import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../../kernel/index.ts'

/** Which offering an application is to, so that its seats can be locked before it. */
export const findApplicationOffering = async (db: Read, applicationId: Id): Promise<Id | undefined> => {
  const row = await db
    .selectFrom('application')
    .select('offering_id')
    .where('id', '=', applicationId)
    .executeTakeFirst()
  return row?.offering_id
}
