import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../../kernel/index.ts'

/** Whether a cohort has a team of that name, however it is written. */
export const hasTeamName = async (db: Read, offeringId: Id, name: string): Promise<boolean> =>
  (await db
    .selectFrom('team')
    .select('id')
    .where('offering_id', '=', offeringId)
    .where((eb) => eb(eb.fn('lower', ['name']), '=', eb.fn('lower', [eb.val(name)])))
    .executeTakeFirst()) !== undefined
