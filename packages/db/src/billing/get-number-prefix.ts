import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** What the numbers of a provider's papers begin with: `PSESD`. */
export const getNumberPrefix = async (db: Read, providerId: Id): Promise<string> => {
  const { prefix } = await db
    .selectFrom('provider')
    .select('number_prefix as prefix')
    .where('id', '=', providerId)
    .executeTakeFirstOrThrow()
  return prefix
}
