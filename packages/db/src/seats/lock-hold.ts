import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** A kept seat, locked until the command ends. The offering is needed first: look it up, lock its pool, then this. */
export const lockHold = (tx: Tx, holdId: Id) =>
  tx
    .selectFrom('seat_hold')
    .select([
      'id',
      'offering_id as offeringId',
      'reason',
      'quantity',
      'reserve_id as reserveId',
      'expires_at as expiresAt',
      'released_at as releasedAt',
    ])
    .where('id', '=', holdId)
    .forUpdate()
    .executeTakeFirst()
