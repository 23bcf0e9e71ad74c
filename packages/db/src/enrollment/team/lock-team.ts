import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

/** A team of a cohort, by its id or its code, locked until the command ends. */
export const lockTeam = (tx: Tx, offeringId: Id, by: { readonly id: Id } | { readonly code: string }) =>
  tx
    .selectFrom('team')
    .select(['id', 'name', 'size', 'max_size as max'])
    .where('offering_id', '=', offeringId)
    .where('id' in by ? 'id' : 'code', '=', 'id' in by ? by.id : by.code)
    .forUpdate()
    .executeTakeFirst()
