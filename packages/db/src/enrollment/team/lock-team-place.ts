import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'
import { findTeamPlace } from './find-team-place.ts'

/** A person's own place in a cohort with teams; their registration is locked until the command ends. */
export const lockTeamPlace = async (tx: Tx, offeringId: Id, personId: Id) => {
  await tx
    .selectFrom('enrollment')
    .select('id')
    .where('offering_id', '=', offeringId)
    .where('person_id', '=', personId)
    .where('state', '=', 'confirmed')
    .forUpdate()
    .executeTakeFirst()
  return findTeamPlace(tx, { offeringId, personId })
}

export type TeamPlace = NonNullable<Awaited<ReturnType<typeof lockTeamPlace>>>
