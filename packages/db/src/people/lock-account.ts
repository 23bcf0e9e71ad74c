import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Someone who can sign in, locked, so that two first requests make one person. */
export const lockAccount = (tx: Tx, userId: Id) =>
  tx
    .selectFrom('auth_user')
    .select(['id', 'name', 'email', 'email_verified as isVerified'])
    .where('id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
