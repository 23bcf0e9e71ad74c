import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../../kernel/index.ts'

/** The cohort that a team or a registration belongs to. */
export const findTeamOffering = async (
  db: Read,
  by: { readonly teamId: Id } | { readonly enrollmentId: Id },
): Promise<Id | undefined> => {
  const row =
    'teamId' in by
      ? await db.selectFrom('team').select('offering_id as id').where('id', '=', by.teamId).executeTakeFirst()
      : await db
          .selectFrom('enrollment')
          .select('offering_id as id')
          .where('id', '=', by.enrollmentId)
          .executeTakeFirst()
  return row?.id
}
