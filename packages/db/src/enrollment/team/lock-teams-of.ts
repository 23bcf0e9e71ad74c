import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

/** All teams of a cohort, locked in the order of their ids: for whoever changes two of them. */
export const lockTeamsOf = (tx: Tx, offeringId: Id) =>
  tx
    .selectFrom('team')
    .select(['id', 'name', 'size', 'max_size as max'])
    .where('offering_id', '=', offeringId)
    .orderBy('id')
    .forUpdate()
    .execute()
