import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An offering's prices, one row an audience and unit. */
export const listPrices = (db: Read, offeringId: Id) =>
  db
    .selectFrom('offering_price')
    .select([
      'audience',
      'per',
      'amount_cents as amountCents',
      'early_cents as earlyCents',
      'early_until as earlyUntil',
    ])
    .where('offering_id', '=', offeringId)
    .orderBy('position')
    .execute()
