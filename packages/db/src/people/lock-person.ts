import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** A person, locked until the command ends. */
export const lockPerson = (tx: Tx, personId: Id) =>
  tx
    .selectFrom('person')
    .select(['id', 'language'])
    .where('id', '=', personId)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
