import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** People who stand for themselves, locked in the order of their ids until the command ends. */
export const lockPeople = (tx: Tx, personIds: readonly Id[]) =>
  tx
    .selectFrom('person')
    .select(['id', 'given_name as givenName', 'family_name as familyName'])
    .where('id', 'in', [...personIds])
    .where('merged_into', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
