import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The prices of several offerings, with provider and zone. */
export const listPricesOf = (db: Read, offeringIds: readonly Id[]) =>
  db
    .selectFrom('offering')
    .leftJoin('offering_price', 'offering_price.offering_id', 'offering.id')
    .select([
      'offering.id as offeringId',
      'offering.provider_id as providerId',
      'offering.time_zone as timeZone',
      'offering_price.audience',
      'offering_price.per',
      'offering_price.amount_cents as amountCents',
      'offering_price.early_cents as earlyCents',
      'offering_price.early_until as earlyUntil',
    ])
    .where('offering.id', 'in', [...offeringIds])
    .where('offering.state', 'in', ['published', 'in_progress', 'completed', 'canceled'])
    .execute()
