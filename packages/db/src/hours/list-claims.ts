import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'
import { claimColumns } from './find-claim.ts'

/** Claims by their ids. */
export const listClaims = (db: Read, claimIds: readonly Id[]) =>
  db
    .selectFrom('claim')
    .select(claimColumns)
    .where('id', 'in', [...claimIds])
    .orderBy('id')
    .execute()
